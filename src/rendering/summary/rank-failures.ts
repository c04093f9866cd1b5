import type { RepeatedFailure } from "../../domain/analysis.ts";
import { sortedBy } from "../../domain/sorted-by.ts";
import { breachActions, repeatClasses } from "../../domain/vocabulary.ts";
import { lastActionOf } from "./last-action-of.ts";

/** The worst first: what still fails, the graver class, a breach, more often, the heavier action. */
export const rankFailures = (failures: readonly RepeatedFailure[]): readonly RepeatedFailure[] =>
  sortedBy(failures, rankOf);

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
