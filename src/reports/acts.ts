import type { BreachClaim, EnforcementClaim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Enforcement, SpecialMeasures } from "../domain/report.ts";
import type {
  BreachAction,
  EnforcementStanding,
  Instrument,
  SpecialMeasuresStatus,
  Status,
} from "../domain/vocabulary.ts";
import { resolveCitation } from "../facts/resolve-citation.ts";
import { noticeUnder } from "./breach-actions.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";

/** What the regulator did, one entry for each act, standing and regulations. */
export function enforcementOf(
  facts: readonly Fact[],
  document: Document,
  era: Instrument,
): Enforcement[] {
  const told = factsOf("enforcement", facts).flatMap((fact): Enforcement[] => {
    const standing = standingOf(fact, fact.claim.said);
    if (standing === null) return [];
    const { action, deadline } = fact.claim;
    const regulations = numbersOf(fact.claim, era);
    return [{ action, standing, regulations, deadline, evidence: [citeFact(document, fact)] }];
  });
  return withoutEchoes([...told, ...tabledActs(facts, document, era)]);
}

// "We issued two warning notices" in the summary echoes the two that the table names.
function withoutEchoes(acts: readonly Enforcement[]): Enforcement[] {
  const kept: [Enforcement, ...Enforcement[]][] = [];
  const longestFirst = [...acts].sort((a, b) => b.regulations.length - a.regulations.length);
  for (const act of longestFirst) {
    const known = kept.find(([one]) => isEcho(act, one));
    if (known === undefined) kept.push([act]);
    else known.push(act);
  }
  return kept.map(joined).sort((a, b) => startOf(a) - startOf(b));
}

const isEcho = (act: Enforcement, of: Enforcement): boolean =>
  act.action === of.action &&
  act.standing === of.standing &&
  act.regulations.every((one) => of.regulations.includes(one));

const joined = (same: readonly [Enforcement, ...Enforcement[]]): Enforcement => ({
  ...same[0],
  deadline: same.find(({ deadline }) => deadline !== null)?.deadline ?? null,
  evidence: same.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start),
});

const startOf = ({ evidence }: Enforcement): number => evidence[0]?.start ?? 0;

/** Acts that no sentence tells: the rows of the table of requirements, "action needed". */
function tabledActs(facts: readonly Fact[], document: Document, era: Instrument): Enforcement[] {
  return factsOf("breach", facts).flatMap((fact): Enforcement[] => {
    const { action } = fact.claim;
    const standing = standingOf(fact, action === "notice-of-proposal" ? "proposed" : "taken");
    const regulations = numbersOf(fact.claim, era);
    if (action === null || standing === null || regulations.length === 0) return [];
    const named = noticeOf(action, fact.claim, era);
    return [
      {
        action: named,
        standing,
        regulations,
        deadline: null,
        evidence: [citeFact(document, fact)],
      },
    ];
  });
}

const noticeOf = (action: BreachAction, { regulations }: BreachClaim, era: Instrument) =>
  regulations.every((one) => (resolveCitation(one, era)?.instrument ?? era) === "RA-2010")
    ? noticeUnder("RA-2010", action)
    : action;

const numbersOf = ({ regulations }: EnforcementClaim | BreachClaim, era: Instrument): string[] => [
  ...new Set(regulations.flatMap((one) => resolveCitation(one, era)?.regulation.number ?? [])),
];

// Met, unmet and withdrawn tell of an earlier notice in any tense.
function standingOf({ status }: Fact, said: EnforcementStanding): EnforcementStanding | null {
  const standing = standingAt(status);
  if (standing === null || said === "taken") return standing;
  return said === "proposed" && standing === "earlier" ? "earlier" : said;
}

function standingAt(status: Status): EnforcementStanding | null {
  if (status === "absent" || status === "hypothetical" || status === "other-service") return null;
  return status === "previous" || status === "resolved" || status === "not-followed-up"
    ? "earlier"
    : "taken";
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

// "No longer rated inadequate or in special measures" has left them.
function stateOf(state: SpecialMeasuresStatus, status: Status): SpecialMeasuresStatus | null {
  const standing = standingAt(status);
  if (standing === null || status === "previous") return standing && "previous";
  return status === "resolved" ? "left" : state;
}
