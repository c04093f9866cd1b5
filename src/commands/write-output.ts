import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isSystemError } from "../batch/is-system-error.ts";
import { UsageError } from "../domain/errors.ts";
import { writeFileWhole } from "./write-file-whole.ts";
import type { Terminal } from "./terminal.ts";

/** Writes the pieces to a file, whole or not at all, or else to standard output. */
export async function writeOutput(
  pieces: Iterable<string>,
  file: string | undefined,
  { stdout }: Pick<Terminal, "stdout">,
): Promise<void> {
  if (file !== undefined) {
    writeFileWhole(file, pieces);
    return;
  }
  try {
    await pipeline(Readable.from(pieces), stdout, { end: false });
  } catch (error) {
    if (isClosedPipe(error)) return;
    if (!isSystemError(error)) throw error;
    throw new UsageError(`Standard output cannot be written: ${error.message}.`, { cause: error });
  }
}

/** The reader has seen enough: `| head -1`. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EPIPE" || error.code === "ERR_STREAM_PREMATURE_CLOSE");
