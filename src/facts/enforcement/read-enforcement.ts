import type { Citation, EnforcementClaim } from "../../domain/claim.ts";
import {
  enforcementActions,
  enforcementStandings,
  type EnforcementAction,
} from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readDates } from "../../structure/dates.ts";
import { readCitations } from "../read-citations.ts";
import { readCount } from "../read-slots.ts";
import { readTopics } from "../read-topics.ts";

/** Reads an act of the regulator. `deadline` is the last date by which it was to be met. */
export function readEnforcement(captures: Captures): EnforcementClaim | null {
  const action =
    enforcementActions.find((one) => one === captures["action"]) ?? readNotice(captures["notice"]);
  if (action === null) return null;
  const told = enforcementStandings.find((one) => one === captures["said"]);
  return {
    type: "enforcement",
    action,
    said: told ?? (action === "notice-of-proposal" ? "proposed" : "taken"),
    regulations: [captures["before"], captures["subjects"]].flatMap(readSubjects),
    count: readCount(captures["count"]),
    pointsBack: captures["each"] !== undefined,
    deadline: readDates(captures["deadline"] ?? "").at(-1) ?? null,
  };
}

// Numbers where the words give some; else the names among them.
function readSubjects(words: string | undefined): Citation[] {
  if (words === undefined) return [];
  const numbers = /\bregulations?\s(?=\d)/i.exec(words);
  return numbers === null
    ? readTopics(words)
    : readCitations(words.slice(numbers.index + numbers[0].length));
}

const noticeWords: readonly (readonly [RegExp, EnforcementAction])[] = [
  [/requirement/i, "requirement-notice"],
  [/compliance/i, "compliance-action"],
  [/penalt/i, "fixed-penalty"],
  [/intent/i, "letter-of-intent"],
  [/caution/i, "caution"],
  [/proposal|nop/i, "notice-of-proposal"],
  [/decision/i, "notice-of-decision"],
  [/warning|29/i, "warning-notice"],
];

/** Which paper the words name; null for words that name none. */
const readNotice = (words: string | undefined): EnforcementAction | null =>
  noticeWords.find(([pattern]) => words !== undefined && pattern.test(words))?.[1] ?? null;
