import type { RatingCourse } from "../domain/analysis.ts";
import { ratedQuestions, type RatedQuestion } from "../domain/vocabulary.ts";
import type { Inspection } from "./inspection.ts";
import { areNeverGood, verdictsIn } from "./verdicts-in.ts";

function courseOf(
  inspections: readonly Inspection[],
  question: RatedQuestion,
): readonly RatingCourse[] {
  const verdicts = verdictsIn(inspections, question);
  const newest = verdicts.at(-1);
  if (newest === undefined) return [];
  const other = verdicts.findLastIndex(({ fact }) => fact.value !== newest.fact.value);
  const same = verdicts.slice(other + 1);
  return [
    {
      question,
      awarded: verdicts.length,
      belowGood: verdicts.filter(({ state }) => state === "breached").length,
      neverGood: areNeverGood(verdicts),
      same: { value: newest.fact.value, count: same.length, from: same[0]?.date ?? null },
    },
  ];
}

/** How each question was rated over the inspections, where it was. */
export const ratingCourses = (inspections: readonly Inspection[]): readonly RatingCourse[] =>
  ratedQuestions.flatMap((question) => courseOf(inspections, question));
