import type { BreachClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readCitations } from "../read-citations.ts";
import { slots } from "../slots.ts";
import { plainBreach } from "./plain-breach.ts";

// "The trust must ensure that ... (Regulation 12(2)(a))": hospitals' reports list what must be done
// to comply, and what should be done although nothing is breached.
const must = /\bmust\b/i;
const free = /requested under|\bshould\b|\bnothing\b/i;
const cited = compilePhrase("[(\\[]?regulations? {regulations}[)\\]]?\\.?$", slots, "i");

/** The regulations that lines of what a provider must do name at their end. */
export function mustDo(text: string, section: Section): Mention<BreachClaim>[] {
  return linesIn(text, section.span).flatMap((span) => {
    const words = textAt(text, span);
    const isDue = must.test(words) && !free.test(words);
    const list = isDue ? cited.exec(words)?.groups?.["regulations"] : undefined;
    if (list === undefined) return [];
    const claim = plainBreach(readCitations(list));
    return [{ claim, evidence: { rule: "breach.must-do", span } }];
  });
}
