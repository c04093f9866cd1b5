import type { InspectionClaim } from "../../domain/claim.ts";
import { inspectionScopes } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readDates } from "../../structure/dates.ts";
import { readQuestions } from "../read-slots.ts";

const roles = ["visited", "published", "dateline", "last-published", "scope", "looked-at"] as const;

/** Reads when and how the regulator looked. A date without its year is given as `--05` or `--05-26`. */
export function readInspection(captures: Captures): InspectionClaim | null {
  const role = roles.find((one) => one === captures["role"]);
  if (role === undefined) return null;
  const words = [
    captures["dates"],
    captures["month"],
    captures["ended"],
    captures["bare"],
    captures["boxed"],
  ];
  const dates = readDates(words.join(" "), "-");
  const scope =
    inspectionScopes.find(
      (one) => one === (captures["scope"] ?? captures["kind"]?.toLowerCase()),
    ) ?? null;
  const questions = role === "looked-at" ? readQuestions(captures["questions"]) : [];
  const said = dates.length + questions.length > 0 || scope !== null;
  return said ? { type: "inspection", role, dates, scope, questions } : null;
}

/**
 * The dates with their years. One without is the last of its kind before `published`; without a
 * publication date it is none.
 */
export const completeDates = (dates: readonly string[], published: string | null): string[] =>
  dates.flatMap((date) => {
    if (!date.startsWith("--")) return [date];
    if (published === null) return [];
    const [year = ""] = published.split("-");
    const within = date.slice(2) <= published.slice(5) ? Number(year) : Number(year) - 1;
    return [`${within}-${date.slice(2)}`];
  });
