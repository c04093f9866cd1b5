import type { Problem } from "../domain/analysis.ts";
import type { Manifest } from "./manifest.ts";
import type { Outcome, ReadTask } from "./outcome.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { standardInput } from "./find-inputs.ts";
import { readEach } from "./read-each.ts";
import type { Readers } from "./readers.ts";
import type { ReportStore } from "./report-store.ts";

/** What came of reading many inputs; the reports are in the store. */
export interface Collected {
  readonly problems: readonly Problem[];
  /** How many inputs could be read. */
  readonly read: number;
}

export interface CollectOptions {
  readonly readers: Readers;
  readonly store: ReportStore;
  readonly manifest?: Manifest | null;
  /** Hears of each input when it is done. */
  readonly onOutcome?: (outcome: Outcome) => void;
  readonly signal?: AbortSignal;
}

/** Reads each input, and keeps what it says in the store. One that cannot be read becomes a problem. */
export async function collectReports(
  paths: readonly string[],
  { readers, store, manifest = null, onOutcome, signal }: CollectOptions,
): Promise<Collected> {
  const problems: Problem[] = [];
  let read = 0;
  const take = (outcome: Outcome): void => {
    const { state, reports, problem } = outcome;
    if (state === "read") read += 1;
    for (const report of reports) store.add(report);
    if (problem !== null) problems.push(problem);
    onOutcome?.(outcome);
  };
  await readEach(tasksFor(paths, manifest), {
    readers,
    onOutcome: (outcome) => {
      if (outcome.state === "read" || outcome.state === "failed") manifest?.note(outcome);
      take(outcome.state === "unchanged" ? earlierOf(outcome, manifest) : outcome);
    },
    signal: signal ?? null,
  });
  return { problems, read };
}

const earlierOf = (outcome: Outcome, manifest: Manifest | null): Outcome =>
  manifest?.earlier(outcome.path) ?? outcome;

async function* tasksFor(
  paths: readonly string[],
  manifest: Manifest | null,
): AsyncGenerator<ReadTask> {
  for (const path of paths)
    yield {
      path,
      // Standard input is this process's own.
      bytes: path === standardInput ? await readBytes(path) : null,
      known: manifest?.knownOf(path) ?? null,
    };
}
