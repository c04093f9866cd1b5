import type { Collected } from "../batch/collect-reports.ts";
import type { TableSource } from "../exports/table-source.ts";
import { knownPlace } from "../rendering/tables/keys.ts";
import { buildAnalysis } from "./build-analysis.ts";
import { gatherInputs } from "./gather-inputs.ts";
import type { HistoryOptions } from "./history-options.ts";
import { readDocuments } from "./read-documents.ts";
import type { RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

/** What is exported, and how the reading went. Close it when it is written. */
export interface ExportSource extends Collected {
  readonly source: TableSource;
  readonly close: () => void;
}

/** Reads all that the paths name, but what an earlier export wrote. */
export async function readSource(
  paths: readonly string[],
  options: RunOptions & HistoryOptions & { readonly output: string },
  terminal: Terminal,
): Promise<ExportSource> {
  const inputs = await gatherInputs(paths, options, terminal);
  const { store, read, ...rest } = await readDocuments(inputs.paths, options, terminal);
  const problems = [...inputs.problems, ...rest.problems];
  const { analysis, close } = buildAnalysis({ store, problems }, options);
  return {
    source: { ...analysis, places: Array.from(analysis.locations, knownPlace) },
    read,
    problems,
    close: () => {
      close();
      store.close();
    },
  };
}
