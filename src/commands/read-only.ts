import { problemOf } from "../batch/problem-of.ts";
import type { Problem } from "../domain/analysis.ts";
import type { Document } from "../domain/document.ts";
import { UsageError } from "../domain/errors.ts";
import { readInput } from "../reading/read-input.ts";
import { pathWords } from "../rendering/path-words.ts";
import { plainText } from "../rendering/plain-text.ts";
import { gatherInputs } from "./gather-inputs.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

/** The one document that is named; null where it cannot be read, and then the user has been told. */
export async function readOnly(
  path: string | undefined,
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Document | null> {
  const given = path === undefined ? [] : [path];
  const { paths, problems } = await gatherInputs(given, options, terminal);
  const [only, ...more] = paths;
  if (more.length > 0) {
    throw new UsageError(
      `This reads one document at a time, and ${String(paths.length)} were named. Name one.`,
    );
  }
  for (const problem of problems) tell(problem, terminal);
  if (only === undefined) return null;
  try {
    return await readInput(only, { pdfEngine: options.pdfEngine ?? null });
  } catch (error) {
    tell(problemOf(only, error), terminal);
    return null;
  }
}

function tell({ path, message }: Problem, { stderr }: Terminal): void {
  stderr.write(`${pathWords(path)}: ${plainText(message)}\n`);
}
