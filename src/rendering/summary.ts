import type { AnalysisStream } from "../domain/analysis.ts";
import { joinBlocks } from "./join-blocks.ts";
import type { Sources } from "./source-words.ts";
import { describeFailures } from "./summary/describe-failures.ts";
import { describeLocation } from "./summary/describe-location.ts";
import { describeProblems } from "./summary/describe-problems.ts";
import { describeProviderRecords } from "./summary/describe-provider-records.ts";
import { describeStrayReports } from "./summary/describe-stray-reports.ts";
import { describeTotals } from "./summary/describe-totals.ts";
import { legendOf } from "./summary/legend-of.ts";
import { tallyOf } from "./summary/tally-of.ts";

/**
 * The analysis for a person at a terminal, in pieces: what fails again and again, then each location,
 * then what could not be read. Every colour says again what a word or letter beside it says.
 */
export const renderSummary = (analysis: AnalysisStream, sources: Sources): Iterable<string> =>
  joinBlocks(blocksOf(analysis, sources));

function* blocksOf(
  { reports: all, locations, repeatedFailures, problems }: AnalysisStream,
  { reports, look }: Sources,
): Iterable<readonly string[]> {
  const tally = tallyOf(all);
  const failures = [...repeatedFailures];
  // Where nothing was read, there is nothing to say of what repeats.
  if (tally.reports > 0) yield describeFailures(failures, reports, look);
  yield legendOf(locations, look);
  let count = 0;
  for (const history of locations) {
    count += 1;
    for (const { reportId, alsoIn } of history.inspections)
      for (const id of [reportId, ...alsoIn]) tally.unplaced.delete(id);
    yield describeLocation(history, reports, look);
  }
  yield describeProviderRecords(tally.ofProviders, look);
  yield describeStrayReports([...tally.unplaced.values()], look);
  yield describeProblems(problems, look);
  yield describeTotals(
    { ...tally, locations: count, failures: failures.length, problems: problems.length },
    look,
  );
}
