import { eachRated, type RatingFact, type Ratings, type Report } from "../domain/report.ts";
import { belowGood, type RatedQuestion, type RatingValue } from "../domain/vocabulary.ts";
import { leadOf, wordsOn, type Inspection } from "./inspection.ts";

export interface RatingTold {
  readonly fact: RatingFact;
  readonly report: Report;
  /** Whether only a later report says so. */
  readonly isTold: boolean;
}

/** The rating of a question at an inspection, by the fullest report that gives it. */
export function ratingTold(inspection: Inspection, question: RatedQuestion): RatingTold | null {
  for (const report of wordsOn(inspection)) {
    const fact = report.ratings[question];
    if (fact !== null) return { fact, report, isTold: inspection.told.includes(report) };
  }
  return null;
}

// Evidence is a place in one text. What another report of the inspection adds comes without it, lest
// it be looked for in the leading one.
function factFor(inspection: Inspection, question: RatedQuestion): RatingFact | null {
  const told = ratingTold(inspection, question);
  if (told === null) return null;
  return told.report === leadOf(inspection) ? told.fact : { ...told.fact, evidence: [] };
}

/** The ratings of an inspection: what the fullest report leaves open, the others fill in. */
export const ratingsOf = (inspection: Inspection): Ratings =>
  eachRated((question) => factFor(inspection, question));

const goodOrBetter: ReadonlySet<RatingValue> = new Set(["Good", "Outstanding"]);

/**
 * Whether a rating is a failure (`breached`) or good (`met`). Null where it says neither: carried
 * forward from an earlier inspection, or not rated.
 */
export function ratingState({ basis, value }: RatingFact): "breached" | "met" | null {
  if (basis !== "awarded") return null;
  if (belowGood.has(value)) return "breached";
  return goodOrBetter.has(value) ? "met" : null;
}
