import type { Document } from "../domain/document.ts";
import { type ExitStatus, exitStatuses } from "./exit-status.ts";
import { readOnly } from "./read-only.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

interface Request {
  readonly path: string | undefined;
  readonly options: ReadingOptions;
  readonly terminal: Terminal;
}

/** Writes what `render` makes of the one document that is named. */
export async function printDocument(
  { path, options, terminal }: Request,
  render: (document: Document) => Promise<readonly string[]>,
): Promise<ExitStatus> {
  const document = await readOnly(path, options, terminal);
  if (document === null) return exitStatuses.noneRead;
  await writeOutput(await render(document), options.output, terminal);
  return exitStatuses.allRead;
}
