import { Argument, Command, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import { tableNames, type TableName } from "../domain/rule-listing.ts";
import { exitStatuses, type ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import type { Terminal } from "./terminal.ts";

interface RulesOptions {
  readonly of?: TableName;
  readonly format: "summary" | "json";
  readonly coverage?: true;
  readonly color: boolean;
}

const afterHelp = `
The exit status of "rules test" is 1 where a text is not read as its row says
or, with --coverage, a rule or cue fires in no text.`;

export const makeRules: MakeCommand = (terminal, done) => {
  const command = new Command("rules")
    .description("Lists the tables of rules, or runs every text that proves them.")
    .addArgument(new Argument("[task]", "test: read every text again").choices(["test"]))
    .addHelpText("after", afterHelp);
  for (const option of ownOptions()) command.addOption(option);
  return command.action(async (task: "test" | undefined, options: RulesOptions) => {
    if (task === "test") {
      done(await test(options, terminal));
      return;
    }
    if (options.coverage === true) throw new UsageError('--coverage is for "rules test".');
    await list(options, terminal);
    done(exitStatuses.allRead);
  });
};

const ownOptions = (): readonly Option[] => [
  new Option("--of <table>", "only this table, and each of its rules").choices(tableNames),
  new Option("--format <format>", "how to write it")
    .choices(["summary", "json"])
    .default("summary"),
  new Option("--coverage", "test: fail on a rule or cue that no text fires as well"),
  new Option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are obeyed too)"),
];

async function list(options: RulesOptions, terminal: Terminal): Promise<void> {
  const { listTables } = await import("../proof/list-tables.ts");
  const { renderRules, renderTables } = await import("../rendering/rules.ts");
  const { lookOf } = await import("./look-of.ts");
  const tables = listTables(options.of ?? null);
  const look = lookOf(options, terminal);
  const [table] = tables;
  const isOne = options.of !== undefined && table !== undefined;
  const shown = isOne ? renderRules(table, look) : renderTables(tables, look);
  await write(options.format === "json" ? await asJson(isOne ? table : tables) : shown, terminal);
}

async function test(
  { of: table, format, coverage }: RulesOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { runCorpus } = await import("../proof/prove-rows.ts");
  const { renderCorpusRun } = await import("../rendering/rules.ts");
  const run = runCorpus(table ?? null, { coverage: coverage === true });
  await write(format === "json" ? await asJson(run) : renderCorpusRun(run), terminal);
  const hasFailed = run.failures.length > 0 || (run.unproven ?? []).length > 0;
  return hasFailed ? exitStatuses.failed : exitStatuses.allRead;
}

async function asJson(value: unknown): Promise<string> {
  const { safeJson } = await import("../rendering/json.ts");
  return `${safeJson(value, 2)}\n`;
}

async function write(text: string, terminal: Terminal): Promise<void> {
  const { writeOutput } = await import("./write-output.ts");
  await writeOutput([text], undefined, terminal);
}
