import type { BreachAction } from "../domain/vocabulary.ts";

/**
 * How heavy an action is. Equal where one only took the other's place: the compliance action of
 * 2010 became the requirement notice of 2015.
 */
export const actionRank: Readonly<Record<BreachAction, number>> = {
  "compliance-action": 1,
  "requirement-notice": 1,
  "warning-notice": 2,
  "fixed-penalty": 3,
  "notice-of-proposal": 4,
  "notice-of-decision": 5,
  conditions: 5,
  suspension: 6,
  cancellation: 7,
  prosecution: 8,
};

/** Whether the last action of a row is heavier than its first; a null is no action. */
export function isEscalating(actions: readonly (BreachAction | null)[]): boolean {
  const taken = actions.filter((action) => action !== null);
  const [first, last] = [taken[0], taken.at(-1)];
  return first !== undefined && last !== undefined && actionRank[last] > actionRank[first];
}
