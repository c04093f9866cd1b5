import type { BreachClaim, Citation } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { textAt } from "../domain/span.ts";
import type { Instrument } from "../domain/vocabulary.ts";
import { lastInstrumentIn } from "../facts/read-citations.ts";
import { isOf } from "./is-of.ts";

const sameLaw = /\b(?:those|these|(?:the )?same) regulations\b/i;

// How far back, in characters, the law can have been named.
const memory = 1500;

/** "Regulation 18 of those regulations": the law named last before them is meant. */
export const withSameLaw = (facts: readonly Fact[], text: string): Fact[] =>
  facts.map((fact) => {
    if (!isOf("breach", fact)) return fact;
    const { span } = fact.evidence;
    const at = sameLaw.exec(textAt(text, span))?.index;
    if (at === undefined) return fact;
    const end = span.start + at;
    const meant = lastInstrumentIn(text.slice(Math.max(0, end - memory), end));
    return meant === null ? fact : { ...fact, claim: ofLaw(fact.claim, meant) };
  });

const ofLaw = (claim: BreachClaim, meant: Instrument): BreachClaim => ({
  ...claim,
  regulations: claim.regulations.map((one): Citation => ({
    ...one,
    instrument: one.instrument ?? meant,
  })),
});
