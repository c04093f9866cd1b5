import type { TableSource } from "../exports/table-source.ts";
import { buildAnalysis } from "./build-analysis.ts";
import { gatherInputs } from "./gather-inputs.ts";
import type { HistoryOptions } from "./history-options.ts";
import { readWithProgress } from "./read-with-progress.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { AllRead } from "./read-all.ts";
import type { Terminal } from "./terminal.ts";

/** What is exported, and how the reading went. */
export interface ExportSource extends Pick<AllRead, "read" | "problems"> {
  readonly source: TableSource;
}

/** Reads all that the paths name, but what an earlier export wrote. */
export async function readSource(
  paths: readonly string[],
  options: ReadingOptions & HistoryOptions & { readonly output: string },
  terminal: Terminal,
): Promise<ExportSource> {
  const inputs = await gatherInputs(paths, options, terminal);
  const batch = await readWithProgress(inputs.paths, options, terminal);
  const problems = [...inputs.problems, ...batch.problems];
  const analysis = buildAnalysis({ reports: batch.reports, problems }, options);
  return { source: { ...analysis, places: analysis.locations }, read: batch.read, problems };
}
