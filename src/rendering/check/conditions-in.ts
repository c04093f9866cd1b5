import {
  gateConditions,
  type GateCondition,
  type GateSelector,
} from "../../domain/gate-selectors.ts";

/** The conditions that are asked for, wholly or in part, in the order of their list. */
export const conditionsIn = (failOn: readonly GateSelector[]): readonly GateCondition[] =>
  gateConditions.filter((condition) =>
    failOn.some((selector) => selector === condition || selector.startsWith(`${condition}:`)),
  );
