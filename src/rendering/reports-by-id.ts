import type { LocationHistory } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";

/** What finds a report by its id: it need not be in memory. */
export interface ReportsById {
  readonly get: (id: string) => Report | undefined;
}

/** The reports, each to be found by its id. */
export const reportsById = (reports: readonly Report[]): ReportsById =>
  new Map(reports.map((report) => [report.id, report]));

/** The reports of an inspection; none where only a later one tells of it, which is no report of it. */
export const reportsOf = (
  { reportId, alsoIn, told }: LocationHistory["inspections"][number],
  reports: ReportsById,
): readonly Report[] => (told ? [] : [reportId, ...alsoIn].flatMap((id) => reports.get(id) ?? []));
