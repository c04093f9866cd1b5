import type { Problem } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { gatherInputs } from "./gather-inputs.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { readWithProgress } from "./read-with-progress.ts";
import type { Terminal } from "./terminal.ts";
import { checkWritable } from "./write-file-whole.ts";

/** What the inputs of a run say, and which could not be read. */
export interface AllRead {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** How many inputs were read. */
  readonly read: number;
}

/** Reads all that the paths and `--files-from` name. */
export async function readAll(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<AllRead> {
  if (options.output !== undefined) checkWritable(options.output);
  const inputs = await gatherInputs(paths, options, terminal);
  const batch = await readWithProgress(inputs.paths, options, terminal);
  const problems = [...inputs.problems, ...batch.problems];
  return { reports: batch.reports, problems, read: batch.read };
}
