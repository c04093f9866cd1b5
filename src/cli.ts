import { Command, CommanderError } from "commander";
import { addConfig } from "./commands/config/add-config.ts";
import { exitStatuses, type ExitStatus } from "./commands/exit-status.ts";
import type { MakeCommand } from "./commands/make-command.ts";
import { type CommandName, summaries } from "./commands/summaries.ts";
import { type Terminal, widthOf } from "./commands/terminal.ts";
import { tool } from "./commands/tool.ts";
import { Interrupted, UsageError } from "./domain/errors.ts";

/** Every command by its name; each is a file in `commands/`, loaded only when it is named. */
export const commands: ReadonlyMap<CommandName, () => Promise<MakeCommand>> = new Map([
  ["analyse", async () => (await import("./commands/analyse.ts")).makeAnalyse],
  ["timeline", async () => (await import("./commands/timeline.ts")).makeTimeline],
  ["diff", async () => (await import("./commands/diff.ts")).makeDiff],
  ["overdue", async () => (await import("./commands/overdue.ts")).makeOverdue],
  ["providers", async () => (await import("./commands/providers.ts")).makeProviders],
  ["check", async () => (await import("./commands/check.ts")).makeCheck],
  ["policies", async () => (await import("./commands/policies.ts")).makePolicies],
  ["crosswalk", async () => (await import("./commands/crosswalk.ts")).makeCrosswalk],
  ["export", async () => (await import("./commands/export.ts")).makeExport],
  ["merge", async () => (await import("./commands/merge.ts")).makeMerge],
  ["worker", async () => (await import("./commands/worker.ts")).makeWorker],
  ["cache", async () => (await import("./commands/cache.ts")).makeCache],
  ["explain", async () => (await import("./commands/explain.ts")).makeExplain],
  ["text", async () => (await import("./commands/text.ts")).makeText],
  ["verify", async () => (await import("./commands/verify.ts")).makeVerify],
  ["evaluate", async () => (await import("./commands/evaluate.ts")).makeEvaluate],
  ["rules", async () => (await import("./commands/rules.ts")).makeRules],
  ["completion", async () => (await import("./commands/completion.ts")).makeCompletion],
  ["manual", async () => (await import("./commands/manual.ts")).makeManual],
  ["schema", async () => (await import("./commands/schema.ts")).makeSchema],
] as const);

/** The commands that tell of all others, which are loaded for them. */
const tellsOfAll: ReadonlySet<string | undefined> = new Set(["completion", "manual"]);

const afterHelp = `
Exit status: 0 everything was read, 1 something failed a test it was given,
2 wrong usage, 3 some inputs could not be read, 4 none could be read,
130 interrupted.

Start with: cqc-lens analyse <folder with reports>`;

/** Runs the command line and returns the exit status. Never exits, so that tests can call it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = exitStatuses.allRead;
  const program = makeProgram(terminal);
  const loaded = async (load: () => Promise<MakeCommand>): Promise<Command> => {
    const command = (await load())(terminal, (its) => {
      status = its;
    });
    return addConfig(command, terminal)
      .copyInheritedSettings(program)
      .showHelpAfterError(hintFor(`${tool.name} ${command.name()}`));
  };
  const named = args.find((arg) => Object.hasOwn(summaries, arg));
  for (const [name, load] of commands) {
    const command =
      name === named || tellsOfAll.has(named) ? await loaded(load) : new Command(name);
    program.addCommand(command.summary(summaries[name]));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOfError(error, terminal);
  }
}

const makeProgram = (terminal: Terminal): Command =>
  new Command(tool.name)
    .description(
      "Reads inspection reports of England's Care Quality Commission: how each service was rated, " +
        "what it breached, and which failures keep coming back, each with its sentence and page.",
    )
    .version(tool.version)
    .addHelpText("after", afterHelp)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stderr),
      outputError: (text, write) => {
        write(asSentence(text));
      },
    })
    .showHelpAfterError(hintFor(tool.name));

const hintFor = (command: string): string => `Run "${command} --help" to see what there is.`;

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as sentences on one line. */
const asSentence = (text: string): string =>
  text
    .trim()
    .replace(/^error: ([a-z])/, (_, first: string) => first.toUpperCase())
    .replace(/\.?\n\((.*)\)$/, ". $1")
    .replace(/[^.?!]$/, "$&.")
    .concat("\n");

function statusOfError(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitStatuses.allRead : exitStatuses.wrongUsage;
  }
  if (error instanceof Interrupted) {
    terminal.stderr.write(`${error.message}\n`);
    return exitStatuses.interrupted;
  }
  if (!(error instanceof UsageError)) throw error;
  terminal.stderr.write(`${error.message}\n`);
  return exitStatuses.wrongUsage;
}
