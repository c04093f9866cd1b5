import type { InspectionClaim } from "../../domain/claim.ts";
import { inspectionScopes } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readDates } from "../../structure/dates.ts";
import { readQuestions } from "../read-slots.ts";

const roles = ["visited", "published", "last-published", "scope", "looked-at"] as const;

/** Reads when and how the regulator looked. A month without its year is given as `--05`. */
export function readInspection(captures: Captures): InspectionClaim | null {
  const role = roles.find((one) => one === captures["role"]);
  if (role === undefined) return null;
  const words = [captures["dates"], captures["month"], captures["ended"]].join(" ");
  const dates = [...readDates(words), ...bareMonth(captures["bare"])];
  const scope = inspectionScopes.find((one) => one === captures["scope"]) ?? null;
  const questions = role === "looked-at" ? readQuestions(captures["questions"]) : [];
  const said = dates.length + questions.length > 0 || scope !== null;
  return said ? { type: "inspection", role, dates, scope, questions } : null;
}

function bareMonth(word: string | undefined): string[] {
  const [known] = word === undefined ? [] : readDates(`${word} 2000`);
  return known === undefined ? [] : [known.replace("2000", "-")];
}

/**
 * The dates with their years. A month alone is the last one of that name before `published`;
 * without a publication date it is no date.
 */
export const completeDates = (dates: readonly string[], published: string | null): string[] =>
  dates.flatMap((date) => {
    if (!date.startsWith("--")) return [date];
    if (published === null) return [];
    const [year = "", month = ""] = published.split("-");
    const within = month === "" || date.slice(2) <= month ? Number(year) : Number(year) - 1;
    return [`${within}-${date.slice(2)}`];
  });
