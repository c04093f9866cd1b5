import type { BreachClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { isOf } from "./is-of.ts";

// What "these regulations" can point back over, in characters: a paragraph or two.
const memory = 2500;

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
    const { claim, evidence } = fact;
    told = told.filter((one) => evidence.span.start - one.evidence.span.end < memory);
    if (claim.regulations.length > 0) told.push(fact);
    if (!pointsOnly(claim)) settled.push(fact);
    else if (told.length > 0 && saysMore(fact)) {
      settled.push({ ...fact, claim: { ...claim, regulations: meant(told) } });
    }
  }
  return settled;
}

const pointsOnly = ({ regulations, pointsBack }: BreachClaim): boolean =>
  regulations.length === 0 && pointsBack;

// "This breach ..." alone adds nothing to the breach that it points to.
const saysMore = ({ status, claim }: Fact<BreachClaim>): boolean =>
  claim.said === "met" ||
  status === "continuing" ||
  status === "resolved" ||
  status === "not-followed-up";

// Earlier breaches are meant, where some were told; else the nearest.
function meant(told: readonly Fact<BreachClaim>[]): BreachClaim["regulations"] {
  const earlier = told.filter(({ status }) => status === "previous");
  return (earlier.length > 0 ? earlier : told.slice(-1)).flatMap(({ claim }) => claim.regulations);
}
