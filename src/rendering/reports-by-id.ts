import type { Report } from "../domain/report.ts";

export type ReportsById = ReadonlyMap<string, Report>;

/** The reports, each to be found by its id. */
export const reportsById = (reports: readonly Report[]): ReportsById =>
  new Map(reports.map((report) => [report.id, report]));
