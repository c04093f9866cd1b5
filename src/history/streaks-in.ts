import type { RatingStreak } from "../domain/analysis.ts";
import { ratedQuestions, type RatedQuestion } from "../domain/vocabulary.ts";
import type { Inspection } from "./inspection.ts";
import { verdictsIn, type Verdict } from "./verdicts-in.ts";

/** The rows of ratings below Good, each unbroken. */
function rowsIn(verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] {
  const rows: Verdict[][] = [[]];
  for (const verdict of verdicts)
    if (verdict.state === "breached") rows.at(-1)?.push(verdict);
    else rows.push([]);
  return rows;
}

function streaksOf(
  inspections: readonly Inspection[],
  question: RatedQuestion,
): readonly RatingStreak[] {
  const verdicts = verdictsIn(inspections, question);
  return rowsIn(verdicts)
    .filter((row) => row.length >= 2)
    .map((row) => ({
      question,
      count: row.length,
      from: row[0]?.date ?? null,
      to: row.at(-1)?.date ?? null,
      ongoing: row.at(-1) === verdicts.at(-1),
    }));
}

/** Where a rating was below Good at two or more inspections in a row, by question, oldest first. */
export const streaksIn = (inspections: readonly Inspection[]): readonly RatingStreak[] =>
  ratedQuestions.flatMap((question) => streaksOf(inspections, question));
