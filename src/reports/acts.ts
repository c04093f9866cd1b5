import type { EnforcementClaim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Enforcement, SpecialMeasures } from "../domain/report.ts";
import type {
  EnforcementStanding,
  Instrument,
  SpecialMeasuresStatus,
} from "../domain/vocabulary.ts";
import { resolveCitation } from "../facts/resolve-citation.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";

/** What the regulator did, one entry for each act, standing and regulations. */
export function enforcementOf(
  facts: readonly Fact[],
  document: Document,
  era: Instrument,
): Enforcement[] {
  const acts = new Map<string, Enforcement>();
  for (const fact of factsOf("enforcement", facts)) {
    const standing = standingOf(fact);
    if (standing === null) continue;
    const regulations = numbersOf(fact.claim, era);
    const { action, deadline } = fact.claim;
    const key = [action, standing, regulations.join()].join("|");
    const known = acts.get(key);
    acts.set(key, {
      action,
      standing,
      regulations,
      deadline: known?.deadline ?? deadline,
      evidence: [...(known?.evidence ?? []), citeFact(document, fact)],
    });
  }
  return withoutEchoes([...acts.values()]);
}

// "We issued two warning notices" in the summary echoes the two that the table names.
const withoutEchoes = (acts: readonly Enforcement[]): Enforcement[] =>
  acts.filter(
    (act) =>
      act.regulations.length > 0 ||
      !acts.some(
        (other) =>
          other.action === act.action &&
          other.standing === act.standing &&
          other.regulations.length > 0,
      ),
  );

const numbersOf = ({ regulations }: EnforcementClaim, era: Instrument): string[] => [
  ...new Set(regulations.flatMap((one) => resolveCitation(one, era)?.regulation.number ?? [])),
];

// Met and unmet tell of an earlier notice in any tense.
function standingOf({ claim, status }: Fact<EnforcementClaim>): EnforcementStanding | null {
  if (status === "absent" || status === "hypothetical" || status === "other-service") return null;
  if (claim.said !== "taken") return claim.said;
  return status === "previous" || status === "resolved" ? "earlier" : "taken";
}

/** Where the service stands with special measures; null where the report does not say. */
export function specialMeasuresOf(
  facts: readonly Fact[],
  document: Document,
): SpecialMeasures | null {
  const told = factsOf("special-measures", facts).flatMap((fact) => {
    const status = stateOf(fact.claim.state, fact.status);
    return status === null ? [] : [{ status, fact }];
  });
  const status = weight.find((one) => told.some((each) => each.status === one));
  if (status === undefined) return null;
  const same = told.filter((one) => one.status === status);
  return { status, evidence: same.map(({ fact }) => citeFact(document, fact)) };
}

// What holds now outweighs what was.
const weight: readonly SpecialMeasuresStatus[] = ["left", "remains", "entered", "previous"];

function stateOf(
  state: SpecialMeasuresStatus,
  status: Fact["status"],
): SpecialMeasuresStatus | null {
  if (status === "absent" || status === "hypothetical" || status === "other-service") return null;
  return status === "previous" ? "previous" : state;
}
