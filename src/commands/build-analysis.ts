import type { Analysis, Problem } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { historiesOf } from "../history/histories-of.ts";
import { repeatedFailuresIn } from "../history/repeated-failures-in.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { tool } from "./tool.ts";

/**
 * All that is said of many reports together. The order does not depend on the order of what comes
 * in: reports by location, inspection date and path, problems by path.
 */
export function buildAnalysis(reports: readonly Report[], problems: readonly Problem[]): Analysis {
  const ordered = sortedBy(reports, ({ location, inspection, source, id }) => [
    location.name ?? location.id,
    inspection.dates[0] ?? inspection.published,
    source.path,
    id,
  ]);
  const locations = historiesOf(ordered);
  return {
    schemaVersion: 1,
    tool,
    reports: ordered,
    locations,
    repeatedFailures: repeatedFailuresIn(locations, ordered),
    problems: sortedBy(problems, ({ path, code }) => [path, code]),
  };
}
