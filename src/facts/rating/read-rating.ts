import type { RatingClaim, Rest } from "../../domain/claim.ts";
import { keyQuestions, type RatedQuestion } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readCount, readQuestions, readRating } from "../read-slots.ts";

/** Reads a rating, and what it was before; null where the words are neither. */
export function readRatingClaim(captures: Captures): RatingClaim | null {
  const value = readRating(captures["rating"] ?? captures["same"]);
  const before =
    captures["before"] === "same" ? value : readRating(captures["before"] ?? captures["was"]);
  if (value === null && before === null) return null;
  return {
    type: "rating",
    questions: questionsOf(captures),
    ofChapter: captures["of"] === "chapter",
    rest: restOf(captures["rest"]),
    value,
    before,
  };
}

// "Good in all areas but safe": the other four.
function questionsOf({ also, questions, except }: Captures): readonly RatedQuestion[] {
  if (except === undefined) return readQuestions([also, questions].join(" "));
  const excepted = readQuestions(except);
  const others = keyQuestions.filter((question) => !excepted.includes(question));
  return [...readQuestions(also), ...others];
}

// "The other three", "everything else".
function restOf(words: string | undefined): Rest | null {
  if (words === undefined) return null;
  return { count: readCount(/\b(?:two|three|four|2|3|4)\b/i.exec(words)?.[0]) };
}
