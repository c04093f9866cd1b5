import type { Breach, Enforcement, RepeatStatement } from "../../domain/report.ts";
import {
  questionWords,
  type EnforcementStanding,
  type RepeatSubject,
} from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";
import { dateWords } from "../date-words.ts";
import { regulationWords } from "../regulation-words.ts";
import { actionWords, statusWords } from "../wording.ts";
import { sentenceCase } from "./sentence-case.ts";

interface Words {
  readonly about: string;
  readonly says: string;
}

export const breachWords = (breach: Breach): Words => ({
  about: regulationWords(breach),
  says: [
    statusWords[breach.status],
    ...(breach.action === null ? [] : [actionWords[breach.action]]),
  ].join(", "),
});

const standingWords: Readonly<Record<EnforcementStanding, string>> = {
  taken: "taken",
  proposed: "proposed",
  earlier: "taken before",
  met: "met",
  unmet: "not met",
  removed: "removed",
};

export const enforcementWords = (act: Enforcement): Words => ({
  about: sentenceCase(actionWords[act.action]),
  says: [
    standingWords[act.standing],
    ...(act.regulations.length === 0 ? [] : [`for regulation ${act.regulations.join(", ")}`]),
    ...(act.deadline === null ? [] : [`to be met by ${dateWords(act.deadline)}`]),
  ].join(", "),
});

const subjectWords: Readonly<Record<RepeatSubject, string>> = {
  rating: "the same rating again",
  "below-good": "below Good again",
  breach: "a breach again",
  "special-measures": "special measures again",
  concern: "a concern again",
};

/** What the text itself says to repeat: "below Good again, safe, 3 inspections". */
export const repeatWords = ({ subject, value, count, unit, question }: RepeatStatement): Words => ({
  about: "The text says it repeats",
  says: [
    subjectWords[subject],
    ...(value === null ? [] : [value]),
    ...(question === null ? [] : [questionWords[question].toLowerCase()]),
    ...(count === null ? [] : [unit === null ? String(count) : counted(count, unit.slice(0, -1))]),
  ].join(", "),
});
