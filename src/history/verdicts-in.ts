import type { RatedQuestion } from "../domain/vocabulary.ts";
import { countedIn, dateOf, type Inspection } from "./inspection.ts";
import { ratingState, ratingTold, type RatingTold } from "./rating-told.ts";

/** A rating of a question awarded at an inspection. */
export interface Verdict extends RatingTold {
  readonly inspection: Inspection;
  readonly date: string | null;
  /** Below Good, or Good and better. */
  readonly state: "breached" | "met";
}

/**
 * The ratings awarded for a question, oldest first. Ratings carried forward, inspections that gave
 * none and those that do not count are left out: they neither count nor break a row.
 */
export const verdictsIn = (
  inspections: readonly Inspection[],
  question: RatedQuestion,
): readonly Verdict[] =>
  countedIn(inspections).flatMap((inspection) => {
    const told = ratingTold(inspection, question);
    const state = told === null ? null : ratingState(told.fact);
    return told === null || state === null
      ? []
      : [{ ...told, inspection, date: dateOf(inspection), state }];
  });

/** Whether all were below Good; also where there is none. */
export const areNeverGood = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every(({ state }) => state === "breached");
