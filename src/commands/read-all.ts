import type { Collected } from "../batch/collect-reports.ts";
import type { ReportStore } from "../batch/report-store.ts";
import { isInShard } from "../batch/shard.ts";
import { sha256Of } from "../reading/sha256-of.ts";
import { gatherInputs } from "./gather-inputs.ts";
import { readDocuments } from "./read-documents.ts";
import type { RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";
import { checkWritable } from "./write-file-whole.ts";

/** What the inputs of a run say, and which could not be read. Close the store after use. */
export interface AllRead extends Collected {
  readonly store: ReportStore;
}

/** Reads all that the paths and `--files-from` name. */
export async function readAll(
  paths: readonly string[],
  options: RunOptions & { readonly baseline?: string },
  terminal: Terminal,
): Promise<AllRead> {
  if (options.output !== undefined) checkWritable(options.output);
  const inputs = await gatherInputs(paths, options, terminal);
  const documents = await readDocuments(inputs.paths, options, terminal);
  const unfound = inputs.problems.filter(({ path }) =>
    isInShard(sha256Of(path), options.shard ?? null),
  );
  return { ...documents, problems: [...unfound, ...documents.problems] };
}
