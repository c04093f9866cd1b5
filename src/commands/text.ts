import { Command } from "commander";
import { type ExitStatus, exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

export const makeText: MakeCommand = (terminal, done) =>
  addReadingOptions(
    new Command("text")
      .summary("print the text of a document as it was read")
      .description(
        "Prints the text as it was read, to which all offsets of the other commands refer.",
      )
      .argument("[path]", "a file, or - for standard input"),
  ).action(async (path: string | undefined, options: ReadingOptions) => {
    done(await printText(path, options, terminal));
  });

async function printText(
  path: string | undefined,
  options: ReadingOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { readOnly } = await import("./read-only.ts");
  const { writeOutput } = await import("./write-output.ts");
  const document = await readOnly(path, options, terminal);
  if (document === null) return exitStatuses.noneRead;
  const isShown = options.output === undefined && terminal.stdout.isTTY === true;
  const pieces = isShown ? await forTerminal(document.text) : [document.text];
  await writeOutput(pieces, options.output, terminal);
  return exitStatuses.allRead;
}

async function forTerminal(text: string): Promise<readonly string[]> {
  const { safeText } = await import("../rendering/plain-text.ts");
  return [safeText(text), text.endsWith("\n") ? "" : "\n"];
}
