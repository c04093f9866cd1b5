import type { RatingClaim } from "../../domain/claim.ts";
import type { Captures } from "../../rules/match.ts";
import { readQuestions, readRating } from "../read-slots.ts";

/** Reads a rating; null where the words are none. */
export function readRatingClaim(captures: Captures): RatingClaim | null {
  const value = readRating(captures["rating"]);
  if (value === null) return null;
  return {
    type: "rating",
    questions: readQuestions([captures["also"], captures["questions"]].join(" ")),
    ofChapter: captures["of"] === "chapter",
    value,
    before: readRating(captures["before"]),
  };
}
