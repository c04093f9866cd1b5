import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import {
  addAnalysisOptions,
  type AnalysisOptions,
  checkFormat,
  policyOf,
} from "./analysis-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions } from "./reading-options.ts";
import { addRunOptions, type RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

type AnalyseOptions = RunOptions & AnalysisOptions;

export const makeAnalyse: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addRunOptions(
      addAnalysisOptions(
        new Command("analyse")
          .description(
            "Reads every report and says what it says, and which failures keep coming back.",
          )
          .argument("[path...]", "files, folders, patterns, or - for standard input"),
      ),
    ),
  ).action(async (paths: readonly string[], options: AnalyseOptions) => {
    done(await analyse(paths, options, terminal));
  });

async function analyse(
  paths: readonly string[],
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  checkFormat(options);
  const { shard } = options;
  if (shard !== undefined && options.format !== "ndjson")
    throw new UsageError(
      "A part of the documents says nothing of what repeats. Add --format ndjson, and merge the parts.",
    );
  const policy = await policyOf(options);
  const { readAll } = await import("./read-all.ts");
  const all = await readAll(paths, options, terminal);
  try {
    if (shard !== undefined) {
      const { printPartial } = await import("./print-partial.ts");
      return await printPartial(all, shard, { options, terminal });
    }
    const { printAnalysis } = await import("./print-analysis.ts");
    return await printAnalysis(all, policy, { options, terminal });
  } finally {
    all.store.close();
  }
}
