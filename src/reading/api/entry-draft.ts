import type { KeyQuestion, RatedQuestion, RatingValue } from "../../domain/vocabulary.ts";

// Entries as they are read from the JSON, before they have a place in a text.

export interface RatingDraft {
  readonly question: RatedQuestion;
  /** As the record has it; never empty. */
  readonly word: string;
  /** Null where the word says that there is no rating. */
  readonly value: RatingValue | null;
  /** Why it is not of this report, in words for the text; null where it is. */
  readonly carried: string | null;
}

export interface ServiceDraft {
  readonly name: string;
  readonly ratings: readonly RatingDraft[];
}

export interface StatementDraft {
  readonly keyQuestion: KeyQuestion;
  readonly name: string;
  readonly word: string;
  readonly score: number | null;
}

export interface EntryDraft {
  readonly form: "inspection" | "assessment";
  readonly published: string | null;
  /** The id of the report; null where the record gives none. */
  readonly link: string | null;
  /** The service group of an assessment. */
  readonly group: string | null;
  /** The earlier registration that it was given to. */
  readonly from: string | null;
  readonly ratings: readonly RatingDraft[];
  readonly services: readonly ServiceDraft[];
  readonly statements: readonly StatementDraft[];
  readonly commentary: string | null;
  readonly visits: readonly string[];
}

/** The ratings that an entry gives, those of its services included. */
export const everyRating = ({ ratings, services }: EntryDraft): readonly RatingDraft[] => [
  ...ratings,
  ...services.flatMap((service) => service.ratings),
];

export const isRated = (entry: EntryDraft): boolean =>
  everyRating(entry).some(({ value }) => value !== null);
