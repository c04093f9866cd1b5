import type { RepeatClaim } from "../../domain/claim.ts";
import { repeatSubjects, repeatUnits, type RepeatUnit } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readCount, readQuestions, readRating } from "../read-slots.ts";

/**
 * Reads what the words say repeats, and how often. Null where a rating is meant and none is named, unless
 * it is "the same": then it is the one that the report gives.
 */
export function readRepeat(captures: Captures): RepeatClaim | null {
  const subject = repeatSubjects.find((one) => one === captures["subject"]);
  if (subject === undefined) return null;
  const value = subject === "rating" ? readRating(captures["rating"] ?? captures["kept"]) : null;
  const isTheSame = captures["same"] !== undefined;
  if (subject === "rating" && value === null && !isTheSame) return null;
  const count = countIn(captures);
  return {
    type: "repeat",
    subject,
    value,
    questions: readQuestions([captures["overall"], captures["questions"]].join(" ")),
    ofChapter: captures["of"] === "chapter",
    count,
    unit: count === null ? null : unitOf(captures),
    consecutive: count !== null && inARow.some((part) => captures[part] !== undefined),
  };
}

// "The last three inspections" are three in a row.
const inARow = ["row", "inRow", "again", "lastly"];

const counts = ["ordinal", "count", "countRow", "number", "nth", "ordinalBreach"];

function countIn(captures: Captures): number | null {
  if (captures["uncounted"] !== undefined) return null;
  const words = counts.map((part) => captures[part]).find((part) => part !== undefined);
  return readCount(words?.replace(/\stimes$/i, ""));
}

// "For a third time" counts ratings where a rating repeats, else inspections.
function unitOf({ unit, subject }: Captures): RepeatUnit {
  const said = repeatUnits.find((one) => one === unit);
  return said ?? (subject === "rating" || subject === "below-good" ? "ratings" : "inspections");
}
