import { ratingValues } from "../../domain/vocabulary.ts";

const ratings: ReadonlySet<string> = new Set(ratingValues.map((value) => value.toLowerCase()));
const longest = Math.max(...ratingValues.map(({ length }) => length));

/** Whether a text is a rating and nothing else. */
export const isRating = (text: string): boolean =>
  text.length <= longest && ratings.has(text.toLowerCase());
