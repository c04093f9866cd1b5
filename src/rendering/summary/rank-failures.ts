import type { RepeatedFailure } from "../../domain/analysis.ts";
import { breachActions, repeatClasses } from "../../domain/vocabulary.ts";
import { lastActionOf } from "./last-action-of.ts";

/** The worst first: what still fails, the graver class, a breach, more often, the heavier action. */
export const rankFailures = (failures: readonly RepeatedFailure[]): readonly RepeatedFailure[] =>
  failures
    .map((failure) => ({ failure, rank: rankOf(failure) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ failure }) => failure);

function rankOf(failure: RepeatedFailure): readonly number[] {
  const action = lastActionOf(failure)?.action;
  return [
    failure.resolvedAt === null ? 0 : 1,
    repeatClasses.indexOf(failure.class),
    failure.subject.type === "regulation" ? 0 : 1,
    -failure.count,
    action === undefined ? 0 : -1 - breachActions.indexOf(action),
  ];
}

/** Negative where `a` goes first: the first numbers that differ decide. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
