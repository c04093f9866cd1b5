import type { BreachClaim } from "../../domain/claim.ts";
import { breachActions, type BreachAction } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readCitations, readInstrument } from "../read-citations.ts";
import { readCount } from "../read-slots.ts";
import { readTopics } from "../read-topics.ts";

/** Reads a breach; null where the words name no regulation, count none and point to none. */
export function readBreach(captures: Captures): BreachClaim | null {
  const law = readInstrument(captures["instrument"]) ?? readInstrument(captures["law"]);
  const numbered = readCitations(captures["regulations"] ?? "").map((one) => ({
    ...one,
    instrument: one.instrument ?? law,
  }));
  const topics = topicSlots
    .map((slot) => captures[slot] ?? "")
    .join("")
    .trim();
  const regulations = [...numbered, ...readTopics(topics, law)];
  const pointsBack = captures["back"] !== undefined;
  const count = readCount(captures["count"] ?? captures["several"]);
  if (regulations.length === 0 && count === null && !pointsBack) return null;
  return {
    type: "breach",
    said: sayings.find((one) => one === captures["said"]) ?? "breached",
    regulations,
    pointsBack,
    toOne: captures["one"] !== undefined,
    count,
    law,
    action: actionIn(captures["action"]),
  };
}

// Where the topics stand in a phrase of several branches.
const topicSlots = ["topics", "more", "most", "title"];

const sayings = ["breached", "met", "listed"] as const;

const actionIn = (word: string | undefined): BreachAction | null =>
  breachActions.find((action) => action === word) ?? null;
