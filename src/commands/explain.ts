import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import type { Document } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import { retellingOf } from "./retelling-of.ts";
import type { Terminal } from "./terminal.ts";

const afterHelp = `
An id is one the command itself prints: ratings.safe, RA-2014:12, findings.3; or the beginning of
some: ratings, breaches, findings. In each sentence the words that the rule matched
stand out, and the cue; where there is no colour, in «…» and […].`;

export const makeExplain: MakeCommand = (terminal, done) =>
  addReadingOptions(
    new Command("explain")
      .description(
        "Says for each fact of a document which sentence says it, on which page, and by which rule.",
      )
      .argument("[path]", "a file, or - for standard input")
      .argument("[id]", "the facts to explain, instead of all")
      .addHelpText("after", afterHelp),
  ).action(async (path: string | undefined, id: string | undefined, options: ReadingOptions) => {
    // With a list of paths, what stands first is the id.
    const listed = options.filesFrom !== undefined && id === undefined;
    const asked = listed ? { path: undefined, id: path } : { path, id };
    const { printDocument } = await import("./print-document.ts");
    done(
      await printDocument({ path: asked.path, options, terminal }, (document) =>
        explanation(document, { id: asked.id, options }, terminal),
      ),
    );
  });

interface Wish {
  readonly id: string | undefined;
  readonly options: ReadingOptions;
}

async function explanation(
  document: Document,
  { id, options }: Wish,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { analyseDocument } = await import("../reports/analyse-document.ts");
  const { renderExplanation } = await import("../rendering/explanation.ts");
  const { decisionOf } = await import("../proof/decision-of.ts");
  const { lookOf } = await import("./look-of.ts");
  const retold = await retellingOf(options);
  const { ownJson } = await import("../batch/own-json.ts");
  const read = analyseDocument(document, { kind: options.kind ?? null });
  const reports = retold === null ? read : read.map((report) => ownJson<Report>(retold(report)));
  const text = renderExplanation(reports, id ?? null, {
    ...lookOf(options, terminal),
    decisionOf: (evidence) => decisionOf(document.text, evidence),
  });
  if (text !== null) return [text];
  throw new UsageError(
    `Nothing that was read has the id "${id ?? ""}". Leave it out to see all facts with their ids.`,
  );
}
