import { Command, Option } from "commander";
import type { Analysis } from "../domain/analysis.ts";
import { UsageError } from "../domain/errors.ts";
import type { Policy } from "../domain/policy.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { addHistoryOptions, type HistoryOptions } from "./history-options.ts";
import type { MakeCommand } from "./make-command.ts";
import { noteProblems } from "./note-problems.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

const formats = ["summary", "json", "ndjson"] as const;
type Format = (typeof formats)[number];
const formatsToCome: readonly string[] = ["csv", "markdown", "html"];

interface AnalyseOptions extends ReadingOptions, HistoryOptions {
  readonly format: Format;
  readonly policy?: string;
}

export const makeAnalyse: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addHistoryOptions(
      new Command("analyse")
        .description(
          "Reads every report and says what it says, and which failures keep coming back.",
        )
        .argument("[path...]", "files, folders, patterns, or - for standard input")
        .addOption(formatOption())
        .addOption(
          new Option(
            "--policy <name|file>",
            "what counts as repeated: a policy by name, or in a file (see: policies)",
          ),
        ),
    ),
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
  const policy = await policyOf(options);
  const { readAll } = await import("./read-all.ts");
  const { writeOutput } = await import("./write-output.ts");
  const { reports, problems, read } = await readAll(paths, options, terminal);
  const { buildAnalysis } = await import("./build-analysis.ts");
  const { inherited } = options;
  const analysis = buildAnalysis({ reports, problems }, { inherited, ...policy });
  const pieces = await render(analysis, options, terminal);
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}

async function policyOf({ policy }: AnalyseOptions): Promise<{ readonly policy?: Policy }> {
  if (policy === undefined) return {};
  const { readPolicy } = await import("./read-policy.ts");
  return { policy: readPolicy(policy) };
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
