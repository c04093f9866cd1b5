import type { ScoredField } from "../domain/scored-field.ts";
import type { GoldRating, GoldRatings, GoldReport, Open } from "../domain/gold.ts";
import { ratedQuestions, type RatedQuestion, type RatingValue } from "../domain/vocabulary.ts";
import { compareValue } from "./compare-value.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import type { Verdict } from "./verdict.ts";

/** A rating as it is compared; null where the gold does not say the basis. */
interface Rated {
  readonly value: RatingValue;
  readonly basis: string | null;
}

/** The ratings of this inspection, with and without their basis, and those told of the last one. */
export function compareRatings(told: Told, gold: GoldReport): readonly Verdict[] {
  return ratedQuestions.flatMap((question) => [
    ...compareBoth(question, told, gold.ratings === null ? null : gold.ratings?.[question]),
    ...comparePrevious(question, told, gold),
  ]);
}

function compareBoth(
  question: RatedQuestion,
  told: Told,
  gold: Open<GoldRating> | undefined,
): readonly Verdict[] {
  if (gold === undefined) return [];
  const accepted = acceptedOf(gold);
  const read = told.ratings[question];
  const ofValue = compareRating("ratings", question, { read: read?.value ?? null, gold });
  // Where the gold says no basis of the rating it prefers, there is none to compare.
  if (accepted.some((rated) => rated !== null && rated.basis === null)) return ofValue;
  const ofBasis = compareValue<Rated>({
    field: "basis",
    read,
    accepted,
    isSame: (a, b) => a.value === b.value && a.basis === b.basis,
    words: ({ value, basis }) => `${question} ${value} (${basis ?? ""})`,
  });
  return [...ofValue, ...ofBasis];
}

function comparePrevious(
  question: RatedQuestion,
  { previousRatings }: Told,
  gold: GoldReport,
): readonly Verdict[] {
  const wanted = previousOf(gold, question);
  if (wanted === undefined) return [];
  const read = previousRatings[question]?.value ?? null;
  return compareRating("previous-ratings", question, { read, gold: wanted });
}

function previousOf(
  { previousRatings, previousOverall }: GoldReport,
  question: RatedQuestion,
): Open<GoldRating> | undefined {
  if (previousRatings === undefined) return question === "overall" ? previousOverall : undefined;
  return previousRatings?.[question] ?? null;
}

interface RatingPair {
  readonly read: RatingValue | null;
  readonly gold: Open<GoldRating>;
}

/** One rating by its value alone; `of` begins the words: the question, or whose rating it is. */
function compareRating(
  field: ScoredField,
  of: string,
  { read, gold }: RatingPair,
): readonly Verdict[] {
  const accepted = [...new Set(acceptedOf(gold).map((rated) => rated?.value ?? null))];
  return compareValue({ field, read, accepted, words: (value) => `${of} ${value}` });
}

/** Compares the ratings of a part of the service; a question that the gold leaves out is not scored. */
export const compareRatingsOf = (
  name: string,
  read: Told["ratings"] | null,
  gold: GoldRatings,
): readonly Verdict[] =>
  ratedQuestions.flatMap((question) => {
    const wanted = gold[question];
    if (wanted === undefined) return [];
    const pair = { read: read?.[question]?.value ?? null, gold: wanted };
    return compareRating("service-ratings", `${name}, ${question}`, pair);
  });

const acceptedOf = (gold: Open<GoldRating>): readonly (Rated | null)[] =>
  readingsOf(gold).flatMap((reading): readonly (Rated | null)[] => {
    if (reading === null) return [null];
    if (typeof reading === "string") return [{ value: reading, basis: null }];
    const bases = reading.basis === undefined ? [null] : readingsOf(reading.basis);
    return readingsOf(reading.value).flatMap((value) => bases.map((basis) => ({ value, basis })));
  });
