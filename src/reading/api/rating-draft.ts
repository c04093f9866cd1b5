import type { RatedQuestion } from "../../domain/vocabulary.ts";
import { cleanLine } from "../clean/clean-characters.ts";
import type { RatingDraft } from "./entry-draft.ts";
import { questionNamed, ratingMeant } from "./words.ts";

/** Hears of what could not be read, in sentences. */
export type Doubt = (sentence: string) => void;

/** A rating as a record gives it. */
export interface GivenRating {
  /** "Safe"; "overall" for the place, or the service, as a whole. */
  readonly name: string | null | undefined;
  readonly rating: string | null | undefined;
  /** Why it is not of this report; null where it is. */
  readonly carried: string | null;
}

/** Reads one rating; none where the record leaves it empty. */
export function ratingDraft(
  { name, rating, carried }: GivenRating,
  doubt: Doubt,
): readonly RatingDraft[] {
  const word = cleanLine(rating ?? "");
  const question = questionOf(cleanLine(name ?? ""));
  if (word === "") return [];
  if (question === null) {
    doubt(`“${name ?? ""}” is no key question; its rating (${word}) was left out.`);
    return [];
  }
  const value = ratingMeant(word);
  if (value === undefined) doubt(`“${word}” is no known rating, and is read as none.`);
  return [{ question, word, value: value ?? null, carried }];
}

const questionOf = (name: string): RatedQuestion | null =>
  name === "overall" ? name : questionNamed(name);
