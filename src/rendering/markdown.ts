import type { AnalysisStream, Problem } from "../domain/analysis.ts";
import { counted } from "./counted.ts";
import { joinBlocks } from "./join-blocks.ts";
import { failureItem } from "./markdown/failure-list.ts";
import { safeMarkdown } from "./markdown/safe-markdown.ts";
import { serviceTable } from "./markdown/service-table.ts";
import { pathWords } from "./path-words.ts";
import type { ReportsById } from "./reports-by-id.ts";
import { rankFailures } from "./summary/rank-failures.ts";
import { noBreak } from "./wrap-text.ts";

/** The analysis as a committee paper has it, in pieces: the services, then what keeps failing. */
export function* renderMarkdown(analysis: AnalysisStream, reports: ReportsById): Iterable<string> {
  for (const piece of joinBlocks(blocksOf(analysis, reports))) yield piece.replaceAll(noBreak, " ");
}

function* blocksOf(
  { locations, repeatedFailures, problems }: AnalysisStream,
  reports: ReportsById,
): Iterable<readonly string[]> {
  const rows = [...serviceTable(locations, reports)];
  yield ["# What the regulator's reports say"];
  yield ["## Services"];
  yield rows.length > headRows ? rows : ["No inspected service was found."];
  yield ["## What fails again and again"];
  const failures = rankFailures([...repeatedFailures]);
  if (failures.length === 0) yield ["Nothing was found to fail more than once in what was read."];
  for (const failure of failures) yield failureItem(failure, reports);
  yield problemList(problems);
  yield [
    `*${counted(rows.length - headRows, "service")}, ${counted(failures.length, "repeated failure")}. ` +
      "No breach found is not the same as none: silence is never read as put right.*",
  ];
}

const headRows = 2;

const problemList = (problems: readonly Problem[]): readonly string[] =>
  problems.length === 0
    ? []
    : [
        "## What could not be read",
        "",
        ...problems.map(
          ({ path, message }) => `- ${safeMarkdown(pathWords(path))}: ${safeMarkdown(message)}`,
        ),
      ];
