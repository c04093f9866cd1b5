import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

/** Where the output is for a machine, or in a file, a person still hears that something is missing. */
export function noteProblems(
  count: number,
  { format, output, quiet }: Pick<ReadingOptions, "output" | "quiet"> & { readonly format: string },
  { stderr }: Pick<Terminal, "stderr">,
): void {
  if (count === 0 || quiet === true || (format === "summary" && output === undefined)) return;
  const inputs = count === 1 ? "1 input" : `${String(count)} inputs`;
  stderr.write(`${inputs} could not be read; the output says which and why.\n`);
}
