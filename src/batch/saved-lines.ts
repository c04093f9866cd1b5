import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "../domain/errors.ts";
import { isSystemError } from "./is-system-error.ts";

/** The lines of what this tool wrote, from `input` or else the file. Throws UsageError. */
export async function* savedLines(
  path: string,
  input: NodeJS.ReadableStream = createReadStream(path),
): AsyncGenerator<string> {
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${path} cannot be read: ${error.message}.`, { cause: error });
  }
}

/** That what this tool wrote is no longer whole. */
export const cutOff = (path: string): UsageError =>
  new UsageError(`${path} is damaged or cut off. Make it again.`);
