import type { BreachClaim, EnforcementClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains } from "../domain/span.ts";
import { breachActions, type BreachAction } from "../domain/vocabulary.ts";
import { isOf } from "./is-of.ts";

// How near, in characters, the breaches of "three warning notices" must be told.
const near = 700;

/**
 * Joins what was done with what it was done about: in the table of enforcement actions an act
 * belongs to the rows above it; in prose, notices that are counted and not named belong to the
 * breaches beside them that are as many.
 */
export function linkEnforcement(facts: readonly Fact[], sections: readonly Section[]): Fact[] {
  const tables = sections.filter(({ kind }) => kind === "enforcement-table");
  const linked = [...facts];
  facts.forEach((fact, nth) => {
    if (!isOf("enforcement", fact) || fact.claim.regulations.length > 0) return;
    const table = tables.find(({ span }) => contains(span, fact.evidence.span));
    const rows = table ? rowsAbove(linked, nth, table) : besides(linked, nth, fact.claim);
    if (rows.length === 0) return;
    for (const row of rows) linked[row.at] = withAction(row.fact, fact.claim);
    const regulations = rows.flatMap((row) => row.fact.claim.regulations);
    linked[nth] = { ...fact, claim: { ...fact.claim, regulations } };
  });
  return linked;
}

interface Row {
  readonly at: number;
  readonly fact: Fact<BreachClaim>;
}

function rowsAbove(facts: readonly Fact[], nth: number, { span }: Section): Row[] {
  const rows: Row[] = [];
  for (let at = nth - 1; at >= 0; at -= 1) {
    const fact = facts[at];
    if (!fact || !contains(span, fact.evidence.span)) break;
    if (isOf("enforcement", fact) && rows.length === 0 && fact.claim.regulations.length > 0)
      continue;
    if (isOf("enforcement", fact)) break;
    if (isOf("breach", fact) && fact.claim.action === null) rows.push({ at, fact });
    else if (isOf("breach", fact)) break;
  }
  return rows;
}

function besides(
  facts: readonly Fact[],
  nth: number,
  { count, action, said }: EnforcementClaim,
): Row[] {
  const from = facts[nth]?.evidence.span.start ?? 0;
  if (said !== "taken" || action === "action-plan") return [];
  const breaches = facts.flatMap((fact, at): Row[] =>
    isOf("breach", fact) && Math.abs(fact.evidence.span.start - from) < near ? [{ at, fact }] : [],
  );
  const asMany = ({ fact }: Row): boolean => fact.claim.regulations.length === count;
  const fits = ({ fact }: Row): boolean => fact.claim.action === null && fact.status !== "previous";
  return [breaches.find((row) => row.at > nth && asMany(row) && fits(row))].flatMap(
    (row) => row ?? [],
  );
}

const withAction = (fact: Fact<BreachClaim>, { action }: EnforcementClaim): Fact<BreachClaim> => ({
  ...fact,
  claim: { ...fact.claim, action: breachActionOf(action) ?? fact.claim.action },
});

/** The act as what was done about a breach; null for a request or a letter, which no breach needs. */
export const breachActionOf = (action: EnforcementClaim["action"]): BreachAction | null =>
  breachActions.find((one) => one === action) ?? null;
