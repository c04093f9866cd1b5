import type { GateCondition, GateSelector } from "../domain/gate-selectors.ts";
import { successorOf } from "../domain/law/index.ts";
import type { Instrument } from "../domain/vocabulary.ts";

/** What a check fails on. */
export interface Gate {
  readonly failOn: readonly GateSelector[];
  /** The only regulations that count, each as it counts over the years ("RA-2014 12"); null: all. */
  readonly regulations: readonly string[] | null;
}

/** Whether a part of a condition is asked for, by itself or with the whole. */
export const asks = (
  { failOn }: Gate,
  condition: GateCondition,
  part: string | null = null,
): boolean =>
  failOn.some((selector) => selector === condition || selector === `${condition}:${part ?? ""}`);

/** Whether failures of this regulation count. */
export function countsRegulation(
  { regulations }: Gate,
  { instrument, regulation }: { readonly instrument: Instrument; readonly regulation: string },
): boolean {
  const { instrument: law, number } = successorOf(instrument, regulation);
  return regulations?.includes(`${law} ${number}`) ?? true;
}
