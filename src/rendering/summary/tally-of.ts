import type { Report } from "../../domain/report.ts";
import { isOfProvider, tellsBreaches } from "./api-records.ts";

/** What the summary says of all reports together. */
export interface Tally {
  readonly reports: number;
  /** Records of the API that tell of no breaches: they hold ratings only. */
  readonly records: number;
  /** Those of a provider as a whole. */
  readonly ofProviders: readonly Report[];
  /** The paths of the others by the reports' ids, for those that no location takes. */
  readonly unplaced: Map<string, string>;
}

export function tallyOf(reports: Iterable<Report>): Tally {
  let [count, records] = [0, 0];
  const ofProviders: Report[] = [];
  const unplaced = new Map<string, string>();
  for (const report of reports) {
    count += 1;
    if (isOfProvider(report)) ofProviders.push(report);
    if (tellsBreaches(report)) unplaced.set(report.id, report.source.path);
    else records += 1;
  }
  return { reports: count, records, ofProviders, unplaced };
}
