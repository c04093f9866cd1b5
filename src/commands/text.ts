import { Command } from "commander";
import type { Document } from "../domain/document.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";

export const makeText: MakeCommand = (terminal, done) =>
  addReadingOptions(
    new Command("text")
      .description(
        "Prints the text as it was read, to which all offsets of the other commands refer.",
      )
      .argument("[path]", "a file, or - for standard input"),
  ).action(async (path: string | undefined, options: ReadingOptions) => {
    const { printDocument } = await import("./print-document.ts");
    const isShown = options.output === undefined && terminal.stdout.isTTY === true;
    done(
      await printDocument({ path, options, terminal }, (document) =>
        textOf(document, { isShown, isRedacted: options.redactNames === true }),
      ),
    );
  });

interface Wish {
  readonly isShown: boolean;
  readonly isRedacted: boolean;
}

async function textOf(
  document: Document,
  { isShown, isRedacted }: Wish,
): Promise<readonly string[]> {
  const text = isRedacted ? await redacted(document) : document.text;
  if (!isShown) return [text];
  const { safeText } = await import("../rendering/plain-text.ts");
  return [safeText(text), text.endsWith("\n") ? "" : "\n"];
}

async function redacted({ text }: Document): Promise<string> {
  return (await import("../redaction/mask-names.ts")).redactText(text);
}
