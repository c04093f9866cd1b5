import { Command } from "commander";
import type { Verification } from "../domain/verification.ts";
import { exitStatuses, exitStatusOf, type ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { listFormat } from "./print-list.ts";
import {
  addOutputOptions,
  poolOptions,
  type ReadingOptions,
  withOptions,
} from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface VerifyOptions extends ReadingOptions {
  readonly format: "summary" | "json";
}

const afterHelp = `
The exit status is 1 where a document is no longer the one that was analysed, or a
quote does not stand where the analysis says, word for word and on its page; 3
where some documents could not be read again, 4 where none could, whatever the
others say; 2 where the analysis is damaged or none. Documents are read afresh, one
after the other: of the options for reading only --pdf-engine changes anything.

An analysis does not say what read a PDF. Where quotes do not stand in one's text
and no --pdf-engine is given, each is tried.`;

export const makeVerify: MakeCommand = (terminal, done) =>
  addOutputOptions(
    withOptions(
      new Command("verify")
        .description(
          "Opens each document of an analysis again, and checks that it is the same and that every " +
            "quote stands in it where the analysis says.",
        )
        .argument(
          "<analysis>",
          "what analyse --format json or ndjson wrote, or - for standard input",
        )
        .argument("[folder]", "where the paths in it begin; else here")
        .addOption(listFormat())
        .addHelpText("after", afterHelp),
      poolOptions(),
    ),
  ).action(async (path: string, folder: string | undefined, options: VerifyOptions) => {
    done(await verify({ path, folder: folder ?? "." }, options, terminal));
  });

interface Request {
  readonly path: string;
  readonly folder: string;
}

async function verify(
  { path, folder }: Request,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { checkWritable } = await import("./write-file-whole.ts");
  const { readCitedSources } = await import("../batch/cited-sources.ts");
  const { checkSources } = await import("./check-sources.ts");
  const { tool } = await import("./tool.ts");
  const { noteProblems } = await import("./note-problems.ts");
  if (options.output !== undefined) checkWritable(options.output);
  const cited = await readCitedSources({ path, stdin: terminal.stdin });
  try {
    const checks = await checkSources(cited, { ...options, folder }, terminal);
    const verification = { schemaVersion: 1, tool, madeBy: cited.madeBy, ...checks } as const;
    await write(verification, options, terminal);
    noteProblems(checks.problems.length, options, terminal);
    return statusOf(verification);
  } finally {
    cited.close();
  }
}

function statusOf({ sources, flaws, problems }: Verification): ExitStatus {
  const status = exitStatusOf({ read: sources.length, problems });
  return status === exitStatuses.allRead && flaws.length > 0 ? exitStatuses.failed : status;
}

async function write(
  verification: Verification,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<void> {
  const { writeOutput } = await import("./write-output.ts");
  await writeOutput(await render(verification, options, terminal), options.output, terminal);
}

async function render(
  verification: Verification,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<Iterable<string>> {
  if (options.format === "json")
    return (await import("../rendering/json.ts")).renderJson({ ...verification });
  const { renderVerification } = await import("../rendering/verification.ts");
  const { lookOf } = await import("./look-of.ts");
  return renderVerification(verification, lookOf(options, terminal));
}
