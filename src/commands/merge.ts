import { Command } from "commander";
import {
  addAnalysisOptions,
  type AnalysisOptions,
  checkFormat,
  policyOf,
} from "./analysis-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { addOutputOptions, type OutputOptions, redactOption } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface MergeOptions extends AnalysisOptions, OutputOptions {
  readonly allowMissing?: true;
  readonly redactNames?: true;
}

export const makeMerge: MakeCommand = (terminal, done) =>
  addOutputOptions(
    addAnalysisOptions(
      new Command("merge")
        .description(
          "Joins what analyse --shard i/n --format ndjson wrote, all n parts of it in any order. The " +
            "output is that of one run over all documents, to the byte.",
        )
        .argument("<partial...>", "the partial results")
        .option("--allow-missing", "join what there is, although a part is missing")
        .addOption(redactOption()),
    ),
  ).action(async (paths: readonly string[], options: MergeOptions) => {
    done(await merge(paths, options, terminal));
  });

async function merge(
  paths: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  checkFormat(options);
  const { checkWritable } = await import("./write-file-whole.ts");
  const { readPartials } = await import("./read-partials.ts");
  const { printAnalysis } = await import("./print-analysis.ts");
  const policy = await policyOf(options);
  if (options.output !== undefined) checkWritable(options.output);
  const { allowMissing, redactNames } = options;
  const all = await readPartials(paths, { allowsMissing: allowMissing === true, redactNames });
  try {
    return await printAnalysis(all, policy, { options, terminal });
  } finally {
    all.store.close();
  }
}
