import { findInputs, type Inputs, standardInput } from "../batch/find-inputs.ts";
import { readPathList } from "../batch/read-path-list.ts";
import { UsageError } from "../domain/errors.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

/** The documents that the paths of the command line, and those of `--files-from`, stand for. */
export async function gatherInputs(
  paths: readonly string[],
  { filesFrom, null: nul, output, baseline }: ReadingOptions & { readonly baseline?: string },
  { stdin }: Terminal,
): Promise<Inputs> {
  if (filesFrom === standardInput && paths.includes(standardInput)) {
    throw new UsageError("Standard input can be the document or the list of paths, not both.");
  }
  const separator = nul === true ? "\0" : "\n";
  const listed =
    filesFrom === undefined ? [] : await readPathList({ file: filesFrom, separator }, stdin);
  if (paths.length === 0 && filesFrom === undefined) {
    throw new UsageError(
      "Name what to read: files, folders or patterns, - for standard input, or --files-from a list.",
    );
  }
  return findInputs(
    [...paths, ...listed],
    [output, baseline].filter((path) => path !== undefined),
  );
}
