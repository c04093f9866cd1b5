import type { Evaluation } from "../domain/evaluation.ts";
import { counted } from "./counted.ts";
import { differenceWords } from "./difference-words.ts";
import type { Look } from "./paint.ts";
import { heading, paragraph } from "./paragraph.ts";
import { plainText } from "./plain-text.ts";
import { describeProblems } from "./summary/describe-problems.ts";
import { scoreTable } from "./evaluation/score-table.ts";

interface EvaluationLook {
  readonly look: Look;
  /** Whether to list each difference. */
  readonly showsDifferences: boolean;
}

/** The scores for a person at a terminal: differences where asked for, the table, one for each group. */
export function renderEvaluation(
  evaluation: Evaluation,
  { look, showsDifferences }: EvaluationLook,
): string {
  const { documents, fields, groups, differences, problems } = evaluation;
  const sections = [
    // A line each, however long: they are for searching and for counting.
    showsDifferences ? differences.map(differenceWords) : [],
    [...heading(counted(documents, "document"), look), "", ...scoreTable(fields, look)],
    ...groups.map((group) => [
      ...heading(`${group.by}: ${plainText(group.name ?? "not said")}`, look),
      ...paragraph(look.paint.quiet(counted(group.documents, "document")), 0, look),
      "",
      ...scoreTable(group.fields, look),
    ]),
    describeProblems(problems, look),
    paragraph(legend, 0, look).map(look.paint.quiet),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const legend =
  "Right: read as the gold says. Invented: read, and not in the gold. Missed: in the gold, and not " +
  "read. Another value counts as both. In brackets the 95 % interval.";
