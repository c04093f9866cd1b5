import type { SpecialMeasuresClaim } from "../../domain/claim.ts";
import { specialMeasuresStatuses } from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";

/** Reads what the words do with special measures. */
export function readSpecialMeasures(captures: Captures): SpecialMeasuresClaim | null {
  const state = specialMeasuresStatuses.find((one) => one === captures["state"]);
  return state === undefined ? null : { type: "special-measures", state };
}
