import {
  ratedQuestions,
  repeatClasses,
  type RatedQuestion,
  type RepeatClass,
} from "./vocabulary.ts";

/** What can fail a check. */
export const gateConditions = [
  "repeat",
  "inadequate",
  "below-good",
  "breach",
  "special-measures",
  "warning-notice",
  "problem",
] as const;
export type GateCondition = (typeof gateConditions)[number];

/** A condition, or a part of one: `repeat:persistent`, `inadequate:overall`. */
export type GateSelector =
  GateCondition | `repeat:${RepeatClass}` | `${"inadequate" | "below-good"}:${RatedQuestion}`;

/** All that can be named after `--fail-on`. */
export const gateSelectors: readonly GateSelector[] = [
  ...gateConditions,
  ...repeatClasses.map((name) => `repeat:${name}` as const),
  ...ratedQuestions.map((question) => `inadequate:${question}` as const),
  ...ratedQuestions.map((question) => `below-good:${question}` as const),
];

/** What fails a check where nothing else is asked for. */
export const defaultFailOn: readonly GateSelector[] = ["repeat", "inadequate", "special-measures"];
