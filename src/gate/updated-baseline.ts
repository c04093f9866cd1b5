import type { Baseline, BaselineEntry } from "../domain/check.ts";
import { sortedBy } from "../domain/sorted-by.ts";

interface Change {
  /** What was found. */
  readonly found: readonly BaselineEntry[];
  /** What is to be taken out. */
  readonly gone: readonly BaselineEntry[];
}

/** The baseline that knows all that was found, and keeps the reasons that people gave. */
export function updatedBaseline(
  entries: readonly BaselineEntry[],
  { found, gone }: Change,
): Baseline {
  const before = new Map(entries.map((entry) => [entry.id, entry]));
  const reasoned = found.map((one) => ({ ...one, reason: before.get(one.id)?.reason ?? null }));
  const kept = entries.filter((entry) => !gone.includes(entry));
  const byId = new Map([...kept, ...reasoned].map((entry) => [entry.id, entry]));
  return { schemaVersion: 1, failures: sortedBy([...byId.values()], ({ id }) => [id]) };
}
