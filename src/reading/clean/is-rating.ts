import { ratingValues } from "../../domain/vocabulary.ts";

const ratings: ReadonlySet<string> = new Set(ratingValues.map((value) => value.toLowerCase()));

/** Whether a text is a rating and nothing else. */
export const isRating = (text: string): boolean => ratings.has(text.toLowerCase());
