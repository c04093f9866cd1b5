import type { BreachClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { isOf } from "./is-of.ts";

// What "these regulations" can point back over, in characters: a paragraph or two.
const memory = 2500;

// How far, in characters, a list of the same sentence can stand before what points to it.
const sentence = 120;

/**
 * Gives claims that point back ("these regulations", "still in breach") the regulations they mean:
 * those of the earlier breaches told just before. A claim that has none to point to is dropped,
 * unless it counts.
 */
export function settleReferences(facts: readonly Fact[]): Fact[] {
  const settled: Fact[] = [];
  let told: Fact<BreachClaim>[] = [];
  for (const fact of facts) {
    if (!isOf("breach", fact)) {
      settled.push(fact);
      continue;
    }
    told = told.filter((one) => fact.evidence.span.start - one.evidence.span.end < memory);
    const meant = settle(fact, told);
    if (meant) settled.push(meant);
    if (fact.claim.regulations.length > 0 || fact.claim.count !== null) told.push(fact);
  }
  return settled;
}

/** The claim with what it points to; null where it points to nothing, or adds nothing. */
function settle(fact: Fact<BreachClaim>, told: readonly Fact<BreachClaim>[]): Fact | null {
  const { claim } = fact;
  if (claim.said === "listed") return listed(fact, told);
  if (!pointsOnly(claim)) return fact;
  const regulations = saysMore(fact) ? meant(told, fact.evidence.span.start) : [];
  return regulations.length > 0 ? { ...fact, claim: { ...claim, regulations } } : null;
}

// "It failed four standards. There were concerns about A, B, C and D": the list names what was counted.
function listed(fact: Fact<BreachClaim>, told: readonly Fact<BreachClaim>[]): Fact | null {
  const { claim } = fact;
  const counted = told.findLast((one) => one.claim.regulations.length === 0);
  if (counted?.claim.count !== claim.regulations.length) return null;
  const { law } = counted.claim;
  const regulations = claim.regulations.map((one) => ({
    ...one,
    instrument: one.instrument ?? law,
  }));
  return { ...fact, status: counted.status, claim: { ...claim, said: "breached", regulations } };
}

const pointsOnly = ({ regulations, pointsBack }: BreachClaim): boolean =>
  regulations.length === 0 && pointsBack;

// "This breach ..." alone adds nothing to the breach that it points to.
const saysMore = ({ status, claim }: Fact<BreachClaim>): boolean =>
  claim.said === "met" ||
  status === "continuing" ||
  status === "resolved" ||
  status === "not-followed-up";

// What is listed just before is meant ("improvements had been made in A and B, and it was no longer in
// breach of these regulations"), else the earlier breaches, else the nearest.
function meant(told: readonly Fact<BreachClaim>[], from: number): BreachClaim["regulations"] {
  const named = told.filter(({ claim }) => claim.regulations.length > 0);
  const nearest = named.at(-1);
  if (nearest?.claim.said === "listed" && nearest.evidence.span.end > from - sentence)
    return nearest.claim.regulations;
  const earlier = named.filter(({ status }) => status === "previous");
  return (earlier.length > 0 ? earlier : named.slice(-1)).flatMap(({ claim }) => claim.regulations);
}
