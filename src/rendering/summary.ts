import type { Analysis } from "../domain/analysis.ts";
import { joinBlocks } from "./join-blocks.ts";
import type { Look } from "./paint.ts";
import { reportsById } from "./reports-by-id.ts";
import { describeFailures } from "./summary/describe-failures.ts";
import { describeLocation } from "./summary/describe-location.ts";
import { describeProblems } from "./summary/describe-problems.ts";
import { describeProviderRecords } from "./summary/describe-provider-records.ts";
import { describeStrayReports } from "./summary/describe-stray-reports.ts";
import { describeTotals } from "./summary/describe-totals.ts";
import { legendOf } from "./summary/legend-of.ts";

/**
 * The analysis for a person at a terminal: what fails again and again, then each location, then
 * what could not be read. Every colour says again what a word or letter beside it says.
 */
export function renderSummary(analysis: Analysis, look: Look): string {
  const reports = reportsById(analysis.reports);
  const sections = [
    // Where nothing was read, there is nothing to say of what repeats.
    reports.size === 0 ? [] : describeFailures(analysis.repeatedFailures, reports, look),
    legendOf(analysis.locations, look),
    ...analysis.locations.map((history) => describeLocation(history, reports, look)),
    describeProviderRecords(analysis, look),
    describeStrayReports(analysis, look),
    describeProblems(analysis.problems, look),
    describeTotals(analysis, look),
  ];
  return joinBlocks(sections);
}
