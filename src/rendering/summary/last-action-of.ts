import type { RepeatedFailure } from "../../domain/analysis.ts";
import type { BreachAction } from "../../domain/vocabulary.ts";

interface LastAction {
  readonly action: BreachAction;
  readonly date: string | null;
}

/** The last that was done about a failure, and at which inspection; null where no report says. */
export function lastActionOf({ occurrences }: RepeatedFailure): LastAction | null {
  const last = occurrences.findLast(({ action }) => action !== null);
  return last?.action ? { action: last.action, date: last.date } : null;
}
