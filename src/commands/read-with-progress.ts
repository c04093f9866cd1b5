import { type Batch, readReports } from "../batch/read-reports.ts";
import { makeProgress } from "./progress.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

/** Reads the inputs, and shows on a terminal how far it is. */
export async function readWithProgress(
  paths: readonly string[],
  { kind, quiet }: Pick<ReadingOptions, "kind" | "quiet">,
  terminal: Terminal,
): Promise<Batch> {
  const progress = makeProgress(paths.length, quiet === true, terminal);
  try {
    return await readReports(paths, { kind: kind ?? null, onInput: progress.show });
  } finally {
    progress.clear();
  }
}
