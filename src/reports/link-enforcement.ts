import type { BreachClaim, EnforcementClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains } from "../domain/span.ts";
import { breachActionOf, heaviestOf } from "./breach-actions.ts";
import { isOf } from "./is-of.ts";
import { rowsOfTable, sameLawKey, type Row, type Way } from "./rows-of-act.ts";

// How near, in characters, the breaches of "three warning notices" must be told; and the one breach
// of "a warning notice", which is tied to it by standing right before it.
const near = 700;
const nextTo = 80;
// No sentence is longer, in characters.
const longest = 2000;

/**
 * Joins what was done with what it was done about: in the table of enforcement actions an act
 * belongs to the rows above it; in prose, a notice that names no regulations belongs to the
 * breaches beside it that are as many as the notices, or that it points back to.
 */
export function linkEnforcement(facts: readonly Fact[], sections: readonly Section[]): Fact[] {
  const tables = sections.filter(({ kind }) => kinds.has(kind));
  const linked = [...facts];
  facts.forEach((fact, nth) => {
    if (!isOf("enforcement", fact) || fact.claim.regulations.length > 0) return;
    const table = tables.find(({ span }) => contains(span, fact.evidence.span));
    const rows = table ? rowsOfTable(linked, nth, table) : besides(linked, nth, fact);
    if (rows.length === 0) return;
    for (const row of rows) linked[row.at] = withAction(row.fact, fact.claim);
    const regulations = rows.flatMap((row) => row.fact.claim.regulations);
    linked[nth] = { ...fact, claim: { ...fact.claim, regulations } };
  });
  return linked;
}

const kinds: ReadonlySet<Section["kind"]> = new Set(["enforcement-table", "requirement-table"]);

function besides(facts: readonly Fact[], nth: number, act: Fact<EnforcementClaim>): Row[] {
  if (act.claim.said !== "taken" || !notices.has(act.claim.action)) return [];
  const before = breachesFrom(facts, act, { from: nth - 1, step: -1 }).reverse();
  const after = breachesFrom(facts, act, { from: nth + 1, step: 1 });
  if (act.claim.pointsBack) return lastTold(before);
  return asMany(act, before, after);
}

/** The breaches near an act that it may be about, the nearest first. */
function breachesFrom(
  facts: readonly Fact[],
  act: Fact<EnforcementClaim>,
  { from, step }: Way,
): Row[] {
  const rows: Row[] = [];
  for (let at = from; ; at += step) {
    const fact = facts[at];
    if (fact === undefined || Math.abs(gap(fact, act)) > near + longest) break;
    const between = step < 0 ? gap(fact, act) : gap(act, fact);
    if (between < near && isOf("breach", fact) && mayBeOf(act, fact)) rows.push({ at, fact });
  }
  return rows;
}

const notices: ReadonlySet<EnforcementClaim["action"]> = new Set([
  "compliance-action",
  "requirement-notice",
  "warning-notice",
  "fixed-penalty",
]);

const mayBeOf = (act: Fact, { claim, status }: Fact<BreachClaim>): boolean =>
  claim.regulations.length > 0 &&
  claim.action === null &&
  claim.said === "breached" &&
  told.has(status) &&
  (status === "previous") === (act.status === "previous");

const told: ReadonlySet<Fact["status"]> = new Set(["current", "new", "continuing", "previous"]);

const gap = (earlier: Fact, later: Fact): number =>
  later.evidence.span.start - earlier.evidence.span.end;

// "For each of these breaches": those told together just before.
function lastTold(before: readonly Row[]): Row[] {
  const rows: Row[] = [];
  for (const row of [...before].reverse()) {
    const [next] = rows;
    if (next && gap(row.fact, next.fact) > near / 3) break;
    rows.unshift(row);
  }
  return rows;
}

// One group of breaches as many as the notices: all that stand before, all behind, or one list.
function asMany(act: Fact<EnforcementClaim>, before: readonly Row[], after: readonly Row[]): Row[] {
  const { count } = act.claim;
  if (count === null) return [];
  if (count === 1) {
    const [last] = before.slice(-1);
    return last && gap(last.fact, act) < nextTo && regulationsIn([last]) === 1 ? [last] : [];
  }
  const lists = [...after, ...[...before].reverse()].map((row) => [row]);
  return (
    [before, after, ...lists]
      .map((rows) => [...rows])
      .find((rows) => regulationsIn(rows) === count) ?? []
  );
}

const regulationsIn = (rows: readonly Row[]): number =>
  new Set(rows.flatMap(({ fact }) => fact.claim.regulations.map(sameLawKey))).size;

function withAction(fact: Fact<BreachClaim>, { action }: EnforcementClaim): Fact<BreachClaim> {
  const heaviest = heaviestOf([breachActionOf(action), fact.claim.action]);
  return { ...fact, claim: { ...fact.claim, action: heaviest } };
}
