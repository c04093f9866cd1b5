import type { Analysis, Problem } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { defaultPolicy, type Policy } from "../domain/policy.ts";
import { historyOf } from "../history/history-of.ts";
import { placesIn } from "../history/places-in.ts";
import { repeatedFailuresIn } from "../history/repeated-failures-in.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { orderProblems } from "./order-problems.ts";
import { tool } from "./tool.ts";

export interface Told {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

export interface AnalysisOptions {
  /** Whether a place has the history of its earlier registrations too; it has, unless said. */
  readonly inherited?: boolean;
  /** What counts as repeated; else the classes of the contract. */
  readonly policy?: Policy;
}

/**
 * All that is said of many reports together. The order does not depend on the order of what comes
 * in: reports by location, inspection date and path, problems by path.
 */
export function buildAnalysis(
  { reports, problems }: Told,
  { inherited = true, policy = defaultPolicy }: AnalysisOptions = {},
): Analysis {
  const ordered = sortedBy(reports, ({ location, inspection, source, id }) => [
    location.name ?? location.id,
    inspection.dates[0] ?? inspection.published,
    source.path,
    id,
  ]);
  const places = placesIn(ordered, { inherited });
  return {
    schemaVersion: 1,
    tool,
    reports: ordered,
    locations: places.map(historyOf),
    repeatedFailures: repeatedFailuresIn(places, policy),
    problems: orderProblems(problems),
  };
}
