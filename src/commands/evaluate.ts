import { Command, Option } from "commander";
import type { Problem } from "../domain/analysis.ts";
import { UsageError } from "../domain/errors.ts";
import type { Evaluation } from "../domain/evaluation.ts";
import { groupings, type Grouping } from "../domain/scored-field.ts";
import { pathWords } from "../rendering/path-words.ts";
import { plainText } from "../rendering/plain-text.ts";
import { exitStatuses, exitStatusOf, type ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { noteProblems } from "./note-problems.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import { readMinimum, shortfalls, type Minimum } from "./score-minimum.ts";
import type { Terminal } from "./terminal.ts";
import { tool } from "./tool.ts";

interface EvaluateOptions extends ReadingOptions {
  readonly format: "summary" | "json";
  readonly by?: readonly Grouping[];
  readonly show?: true;
  readonly min?: readonly Minimum[];
}

const afterHelp = `
A gold file <name>.gold.json stands beside the document <name>.<any ending>;
"cqc-lens schema --of gold" says how it is written. The exit status is 1 where a
field is below its --min.`;

export const makeEvaluate: MakeCommand = (terminal, done) => {
  const command = new Command("evaluate")
    .description(
      "Reads every document that has a gold file beside it, and says how much of what it tells " +
        "was read, and how much of what was read it tells.",
    )
    .argument("[path...]", "folders with documents and their gold files, or single ones")
    .addHelpText("after", afterHelp);
  for (const option of ownOptions()) command.addOption(option);
  return addReadingOptions(command).action(
    async (paths: readonly string[], options: EvaluateOptions) => {
      done(await evaluate(paths, options, terminal));
    },
  );
};

const ownOptions = (): readonly Option[] => [
  new Option("--format <format>", "how to write it")
    .choices(["summary", "json"])
    .default("summary"),
  new Option("--by <key>", `scores for each ${groupings.join(", or each ")} as well`).argParser(
    readGrouping,
  ),
  new Option("--show", "list each difference: file, field, what was read, what the gold says"),
  new Option("--min <field=F1>", "fail where its F1 is below; may be given again").argParser(
    readMinimum,
  ),
];

function readGrouping(given: string, before: readonly Grouping[] = []): readonly Grouping[] {
  const grouping = groupings.find((one) => one === given);
  if (grouping !== undefined) return [...new Set([...before, grouping])];
  throw new UsageError(`Nothing is grouped by "${given}". Choose ${groupings.join(" or ")}.`);
}

async function evaluate(
  paths: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { gatherInputs } = await import("./gather-inputs.ts");
  const { checkWritable } = await import("./write-file-whole.ts");
  const { scoreDocuments } = await import("./score-documents.ts");
  const { evaluationOf } = await import("../evaluation/evaluation-of.ts");
  if (options.output !== undefined) checkWritable(options.output);
  const inputs = await gatherInputs(paths, options, terminal);
  const scored = await scoreDocuments(inputs.paths, options, terminal);
  const problems = [...inputs.problems, ...scored.problems];
  if (scored.documents.length === 0) return nothingToScore(problems, terminal);
  const scores = evaluationOf(scored.documents, options.by ?? []);
  await write({ schemaVersion: 1, tool, ...scores, problems }, options, terminal);
  const short = shortfalls(options.min ?? [], scores.fields);
  for (const line of short) terminal.stderr.write(`${line}\n`);
  return exitStatusOf({ read: scored.documents.length, problems, failures: short.length });
}

function nothingToScore(problems: readonly Problem[], { stderr }: Terminal): ExitStatus {
  for (const { path, message } of problems) {
    stderr.write(`${pathWords(path)}: ${plainText(message)}\n`);
  }
  stderr.write(
    "There is nothing to score: no readable document has a readable gold file beside it, " +
      "<name>.gold.json.\n",
  );
  return exitStatuses.noneRead;
}

async function write(
  evaluation: Evaluation,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const { writeOutput } = await import("./write-output.ts");
  const pieces = await render(evaluation, options, terminal);
  await writeOutput(pieces, options.output, terminal);
  noteProblems(evaluation.problems.length, options, terminal);
}

async function render(
  evaluation: Evaluation,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (options.format === "json") {
    const { safeJson } = await import("../rendering/json.ts");
    return [`${safeJson(evaluation, 2)}\n`];
  }
  const { lookOf } = await import("./look-of.ts");
  const { renderEvaluation } = await import("../rendering/evaluation.ts");
  return [
    renderEvaluation(evaluation, {
      look: lookOf(options, terminal),
      showsDifferences: options.show === true,
    }),
  ];
}
