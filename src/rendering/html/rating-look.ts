import type { RatingValue } from "../../domain/vocabulary.ts";

/** The class that gives a rating its colour and letter; the style has one for each. */
export const ratingLook: Readonly<Record<RatingValue, string>> = {
  Outstanding: "o",
  Good: "g",
  "Requires improvement": "ri",
  Inadequate: "i",
  "Inspected but not rated": "nr",
  "Insufficient evidence to rate": "ie",
  "Regulations met": "m",
  "Regulations not met": "nm",
};
