import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
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
    if (!isClosedPipe(error)) throw error;
  }
}

/** The reader has seen enough: `| head -1`. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EPIPE" || error.code === "ERR_STREAM_PREMATURE_CLOSE");
