import type { LocationHistory } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { countedInspections } from "./counted-inspections.ts";
import type { Inspection } from "./inspections-of.ts";
import { regulationRecords, type DatedReading } from "./regulation-records.ts";

/** A location with the inspections that count towards repetitions, their reports beside them. */
export interface Timeline {
  readonly location: Report["location"];
  readonly provider: Report["provider"];
  readonly inspections: readonly Inspection[];
  /** What they say of each regulation that one of them names. */
  readonly records: readonly (readonly DatedReading[])[];
}

/** Brings each history back together with the reports it was made of. */
export function timelinesOf(
  histories: readonly LocationHistory[],
  reports: readonly Report[],
): readonly Timeline[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return histories.map(({ location, provider, inspections: told }) => {
    const inspections = countedInspections(
      told.flatMap(({ reportId, alsoIn, dates, published }): readonly Inspection[] => {
        const lead = byId.get(reportId);
        const others = alsoIn.flatMap((id) => byId.get(id) ?? []);
        return lead === undefined ? [] : [{ reports: [lead, ...others], dates, published }];
      }),
    );
    return { location, provider, inspections, records: regulationRecords(inspections) };
  });
}
