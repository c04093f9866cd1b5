import type { BreachClaim, Citation } from "../../domain/claim.ts";
import type { BreachAction } from "../../domain/vocabulary.ts";

/** That regulations are breached, as a table or a notice says it: without a word more. */
export const plainBreach = (
  regulations: readonly Citation[],
  action: BreachAction | null = null,
): BreachClaim => ({
  type: "breach",
  said: "breached",
  regulations,
  pointsBack: false,
  toOne: false,
  count: null,
  law: null,
  action,
});
