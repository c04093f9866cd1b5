import type { RepeatClaim } from "../../domain/claim.ts";
import { repeatSubjects, type RepeatUnit } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readCount, readQuestions, readRating } from "../read-slots.ts";

/** Reads what the words say repeats, and how often. */
export function readRepeat(captures: Captures): RepeatClaim | null {
  const subject = repeatSubjects.find((one) => one === captures["subject"]);
  if (subject === undefined) return null;
  const value = captures["value"] === "none" ? null : readRating(captures["rating"]);
  const count = countIn(captures);
  return {
    type: "repeat",
    subject,
    value: subject === "rating" ? value : null,
    questions: readQuestions(captures["questions"]),
    count,
    unit: count === null ? null : unitOf(subject),
    consecutive: ["row", "inRow", "again"].some((part) => captures[part] !== undefined),
  };
}

function countIn(captures: Captures): number | null {
  const words =
    captures["ordinal"] ?? captures["count"] ?? captures["countWord"] ?? captures["number"];
  return readCount(words?.replace(/ times$/i, ""));
}

const unitOf = (subject: string): RepeatUnit =>
  subject === "rating" || subject === "below-good" ? "ratings" : "inspections";
