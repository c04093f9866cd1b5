import type { BaselineEntry, GateFailure } from "../domain/check.ts";
import type { Gate } from "./gate.ts";

/** What a run found, against what is known already. */
export interface AgainstBaseline {
  readonly fresh: readonly GateFailure[];
  readonly known: number;
  /** What is known and was looked for, and is no longer found. */
  readonly gone: readonly BaselineEntry[];
}

/** Holds failures against a baseline. Of what the gate does not ask for, nothing is said to be gone. */
export function againstBaseline(
  failures: readonly GateFailure[],
  entries: readonly BaselineEntry[],
  gate: Gate,
): AgainstBaseline {
  const known = new Set(entries.map(({ id }) => id));
  const found = new Set(failures.map(({ id }) => id));
  const fresh = failures.filter(({ id }) => !known.has(id));
  return {
    fresh,
    known: failures.length - fresh.length,
    gone: entries.filter(
      ({ id, condition }) =>
        !found.has(id) && gate.failOn.includes(condition) && gate.regulations === null,
    ),
  };
}
