import type { LocationHistory } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";
import { type ReportsById, reportsOf } from "../reports-by-id.ts";

/** A place with the reports that tell of it. */
export interface ToldPlace {
  readonly history: LocationHistory;
  /** Of each inspection its reports in hand; none where only a later one tells of it. */
  readonly own: readonly (readonly Report[])[];
  /** All of them, each once, in the order of the inspections. */
  readonly reports: readonly Report[];
}

export function toldPlace(history: LocationHistory, byId: ReportsById): ToldPlace {
  const { inspections } = history;
  const reports = new Map(
    inspections
      .flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn])
      .flatMap((id) => byId.get(id) ?? [])
      .map((report) => [report.id, report]),
  );
  const own = inspections.map((inspection) => reportsOf(inspection, reports));
  return { history, own, reports: [...reports.values()] };
}
