import type { RatingClaim } from "../../domain/claim.ts";
import type { Captures } from "../../rules/match.ts";
import { readQuestions, readRating } from "../read-slots.ts";

/** Reads a rating; null where the words are none. */
export function readRatingClaim(captures: Captures): RatingClaim | null {
  const value = readRating(captures["rating"] ?? captures["same"]);
  if (value === null) return null;
  return {
    type: "rating",
    questions: readQuestions([captures["also"], captures["questions"]].join(" ")),
    ofChapter: captures["of"] === "chapter",
    value,
    before:
      captures["before"] === "same" ? value : readRating(captures["before"] ?? captures["was"]),
  };
}
