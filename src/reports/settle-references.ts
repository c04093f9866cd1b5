import type { BreachClaim, Citation, EnforcementClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import type { Instrument } from "../domain/vocabulary.ts";
import { resolveCitation } from "../facts/resolve-citation.ts";
import { lineStart } from "../structure/sentences.ts";
import { isOf } from "./is-of.ts";

// What "these regulations" can point back over, in characters: a paragraph or two.
const memory = 2500;

/** What settling references needs beside the facts. */
export interface ReferenceSetting {
  /** The regulations in force at the inspection. */
  readonly era: Instrument;
  /** The text that the facts are told in. */
  readonly text: string;
}

type Told = readonly Fact<BreachClaim>[];

/**
 * Gives claims that point back ("these regulations", "still in breach") the regulations they mean:
 * those of the breaches told just before. A claim that has none to point to is dropped, unless it
 * counts; so is a list of concerns, unless it names what was counted.
 */
export function settleReferences(facts: readonly Fact[], setting: ReferenceSetting): Fact[] {
  const settled: Fact[] = [];
  let told: Fact<BreachClaim>[] = [];
  let act: Fact<EnforcementClaim> | null = null;
  for (const fact of facts) {
    if (!isOf("breach", fact)) {
      settled.push(fact);
      if (isOf("enforcement", fact)) act = fact;
      continue;
    }
    told = told.filter((one) => fact.evidence.span.start - one.evidence.span.end < memory);
    const meant = settleByAct(fact, act) ?? settle(fact, told, setting);
    if (meant) settled.push(meant);
    if (meant ?? fact.claim.said === "listed") told.push(meant ?? fact);
  }
  return settled;
}

// "It had met the warning notice about regulation 12 and was no longer in breach of that regulation."
function settleByAct(
  fact: Fact<BreachClaim>,
  act: Fact<EnforcementClaim> | null,
): Fact<BreachClaim> | null {
  const { claim, evidence } = fact;
  const regulations = act?.claim.regulations ?? [];
  const isNear = act !== null && evidence.span.start - act.evidence.span.end < besideAct;
  if (!claim.toOne || claim.regulations.length > 0 || regulations.length !== 1 || !isNear)
    return null;
  return saysMore(fact) ? { ...fact, claim: { ...claim, regulations } } : null;
}

/** How far, in characters, an act can stand before what points to its regulation: within a sentence. */
const besideAct = 40;

/** The claim with what it points to; null where it points to nothing, or adds nothing. */
function settle(
  fact: Fact<BreachClaim>,
  told: Told,
  setting: ReferenceSetting,
): Fact<BreachClaim> | null {
  const { claim } = fact;
  if (claim.said === "listed") return listed(fact, told);
  if (claim.regulations.length > 0 || !claim.pointsBack) return fact;
  const regulations = saysMore(fact) ? meantBy(fact, told, setting) : [];
  return regulations.length > 0 ? { ...fact, claim: { ...claim, regulations } } : null;
}

// "It failed four standards. There were concerns about A, B, C and D": the list names what was counted,
// as long as not all that was counted is named already.
function listed(fact: Fact<BreachClaim>, told: Told): Fact<BreachClaim> | null {
  const { claim } = fact;
  const at = told.findLastIndex((one) => one.claim.count !== null && one.claim.said === "breached");
  const counted = told[at];
  if (counted === undefined) return null;
  const named = told.slice(at + 1).flatMap((one) => one.claim.regulations).length;
  if ((counted.claim.count ?? 0) < named + claim.regulations.length) return null;
  const { law } = counted.claim;
  const regulations = claim.regulations.map((one) => ({
    ...one,
    instrument: one.instrument ?? law,
  }));
  return { ...fact, status: counted.status, claim: { ...claim, said: "breached", regulations } };
}

// "This breach ..." alone adds nothing to the breach that it points to.
const saysMore = ({ status, claim }: Fact<BreachClaim>): boolean =>
  claim.said === "met" ||
  status === "continuing" ||
  status === "resolved" ||
  status === "not-followed-up";

/**
 * What is listed just before is meant ("improvements had been made in A and B, and it was no longer
 * in breach of these regulations"); else the earlier breaches of the paragraph, else of the
 * passage, but for those that the passage has already settled; else the nearest. "It" is one: where
 * the nearest are several, which one is not said.
 */
function meantBy(
  { evidence, claim: { toOne } }: Fact<BreachClaim>,
  told: Told,
  { era, text }: ReferenceSetting,
): readonly Citation[] {
  const named = told.filter(({ claim }) => claim.regulations.length > 0);
  const nearest = named.at(-1);
  if (nearest === undefined) return [];
  const from = evidence.span.start;
  if (nearest.claim.said === "listed" && nearest.evidence.span.end > from - sentence)
    return nearest.claim.regulations;
  if (toOne) return nearest.claim.regulations.length === 1 ? nearest.claim.regulations : [];
  const here = named.filter((one) => one.evidence.span.start >= lineStart(text, from));
  const earlier = here.some(isEarlier) ? here.filter(isEarlier) : named.filter(isEarlier);
  const settled = new Set(named.filter(isSettled).flatMap((one) => keysOf(one, era)));
  const open = earlier
    .flatMap(({ claim }) => claim.regulations)
    .filter((citation) => !settled.has(keyOf(citation, era)));
  if (open.length > 0) return open;
  return earlier.length > 0 ? [] : nearest.claim.regulations;
}

// How far, in characters, a list of the same sentence can stand before what points to it.
const sentence = 120;

const isEarlier = ({ status }: Fact): boolean => status === "previous";

const isSettled = ({ status, claim }: Fact<BreachClaim>): boolean =>
  status === "resolved" ||
  status === "not-followed-up" ||
  (claim.said === "met" && (status === "current" || status === "previous"));

const keysOf = ({ claim }: Fact<BreachClaim>, era: Instrument): string[] =>
  claim.regulations.map((citation) => keyOf(citation, era));

function keyOf(citation: Citation, era: Instrument): string {
  const cited = resolveCitation(citation, era);
  return cited ? `${cited.instrument} ${cited.regulation.number}` : "";
}
