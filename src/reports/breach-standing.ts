import type { BreachClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import {
  standsNow,
  type BreachAction,
  type BreachStatus,
  type Instrument,
} from "../domain/vocabulary.ts";
import { heaviestOf, noticeUnder } from "./breach-actions.ts";

/**
 * Where the breach stands by all that the report says of it. Breached before and breached now is
 * continuing; "met" counts only for what was breached before, or in words that say "now".
 */
export function statusOf(facts: readonly Fact<BreachClaim>[]): BreachStatus | null {
  const breached = facts.filter(({ claim }) => claim.said === "breached");
  const says = (status: BreachStatus): boolean => breached.some((fact) => fact.status === status);
  const met = facts.some(
    ({ claim, status }) =>
      status === "resolved" || (claim.said === "met" && status === "current" && says("previous")),
  );
  if (says("continuing")) return "continuing";
  if (says("new")) return "new";
  if (isSaidToBeOver(facts) && breached.filter(isCurrent).every(isRecalled)) return "resolved";
  if (says("current")) return says("previous") && !met ? "continuing" : "current";
  if (met) return "resolved";
  if (says("not-followed-up")) return "not-followed-up";
  return says("previous") ? "previous" : null;
}

const isCurrent = ({ status }: Fact): boolean => status === "current";

const isSaidToBeOver = (facts: readonly Fact<BreachClaim>[]): boolean =>
  facts.some(({ status }) => status === "resolved");

// "Care had not been planned, in breach of regulation 9", in a chapter that recalls the last report,
// says nothing of now where another sentence says that the breach is over; a table, a count or words
// of this inspection would.
const isRecalled = ({ claim, evidence, cue }: Fact<BreachClaim>): boolean =>
  cue === null &&
  claim.count === null &&
  claim.action === null &&
  evidence.rule !== "breach.table-row";

/** The heaviest act told with a breach that stands; what was done about an earlier one was done then. */
export function actionOf(
  facts: readonly Fact<BreachClaim>[],
  { status, instrument }: { readonly status: BreachStatus; readonly instrument: Instrument },
): BreachAction | null {
  if (!standsNow.has(status)) return null;
  const acts = facts.map((fact) => (fact.status === "previous" ? null : fact.claim.action));
  const heaviest = heaviestOf(acts);
  return heaviest && noticeUnder(instrument, heaviest);
}
