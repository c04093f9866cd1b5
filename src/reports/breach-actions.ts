import {
  breachActions,
  type BreachAction,
  type EnforcementAction,
  type Instrument,
} from "../domain/vocabulary.ts";

/** The act as what was done about a breach; null for a request or a letter, which no breach needs. */
export const breachActionOf = (action: EnforcementAction): BreachAction | null =>
  breachActions.find((one) => one === action) ?? null;

/** The heaviest of some actions; null where none was taken. */
export const heaviestOf = (actions: readonly (BreachAction | null)[]): BreachAction | null =>
  breachActions.findLast((action) => actions.includes(action)) ?? null;

/** What the table of requirements sets: before 2015 it was a compliance action. */
export const noticeUnder = (instrument: Instrument, action: BreachAction): BreachAction =>
  action === "requirement-notice" && instrument === "RA-2010" ? "compliance-action" : action;
