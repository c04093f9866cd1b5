import { Command, Option } from "commander";
import type { Analysis } from "../domain/analysis.ts";
import { UsageError } from "../domain/errors.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { noteProblems } from "./note-problems.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

const formats = ["summary", "json", "ndjson"] as const;
type Format = (typeof formats)[number];
const formatsToCome: readonly string[] = ["csv", "markdown", "html"];

interface AnalyseOptions extends ReadingOptions {
  readonly format: Format;
}

export const makeAnalyse: MakeCommand = (terminal, done) =>
  addReadingOptions(
    new Command("analyse")
      .summary("say how each service was rated, what it breached and what keeps failing")
      .description("Reads every report and says what it says, and which failures keep coming back.")
      .argument("[path...]", "files, folders, patterns, or - for standard input")
      .addOption(formatOption()),
  ).action(async (paths: readonly string[], options: AnalyseOptions) => {
    done(await analyse(paths, options, terminal));
  });

const formatOption = (): Option =>
  new Option("--format <format>", `how to write it: ${formats.join(", ")}`)
    .default("summary")
    .argParser(readFormat);

function readFormat(given: string): Format {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const known = `Choose ${formats.slice(0, -1).join(", ")} or ${formats.at(-1) ?? ""}.`;
  throw new UsageError(
    formatsToCome.includes(given)
      ? `The format ${given} is not there yet. ${known}`
      : `There is no format "${given}". ${known}`,
  );
}

async function analyse(
  paths: readonly string[],
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { gatherInputs } = await import("./gather-inputs.ts");
  const { checkWritable } = await import("./write-file-whole.ts");
  const { writeOutput } = await import("./write-output.ts");
  if (options.output !== undefined) checkWritable(options.output);
  const inputs = await gatherInputs(paths, options, terminal);
  const { readWithProgress } = await import("./read-with-progress.ts");
  const batch = await readWithProgress(inputs.paths, options, terminal);
  const problems = [...inputs.problems, ...batch.problems];
  const { buildAnalysis } = await import("./build-analysis.ts");
  const pieces = await render(
    buildAnalysis({ reports: batch.reports, problems }),
    options,
    terminal,
  );
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read: batch.read, problems });
}

async function render(
  analysis: Analysis,
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<Iterable<string>> {
  if (options.format === "json") {
    return (await import("../rendering/json.ts")).renderJson(analysis);
  }
  if (options.format === "ndjson") {
    return (await import("../rendering/ndjson.ts")).renderNdjson(analysis);
  }
  const { lookOf } = await import("./look-of.ts");
  const { renderSummary } = await import("../rendering/summary.ts");
  return [renderSummary(analysis, lookOf(options, terminal))];
}
