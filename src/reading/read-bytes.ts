import { constants, createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../domain/errors.ts";
import { mostBytes, tooLarge } from "./too-large.ts";

/** The bytes of a file, or of standard input for "-". Throws InputError. */
export const readBytes = (path: string): Promise<Uint8Array> =>
  path === "-" ? readStream(process.stdin) : readFileBytes(path);

/** What comes out of a pipe or a device, which may never end. */
async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > mostBytes) throw tooLarge();
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

const pause = 50;

/** What comes out of a pipe. A plain open waits for somebody who writes, and what waits so cannot be stopped. */
async function* partsOfPipe(path: string): AsyncIterable<Uint8Array> {
  const pipe = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (let hasWriter = false; ;) {
      const part = await pipe.read().catch(nothingYet);
      if (part !== null && part.bytesRead > 0) yield part.buffer.subarray(0, part.bytesRead);
      else if (part !== null && hasWriter) return;
      else await wait(pause);
      hasWriter ||= part === null || part.bytesRead > 0;
    }
  } finally {
    await pipe.close();
  }
}

/** Somebody writes, but has not written yet. */
function nothingYet(error: unknown): null {
  if (codeOf(error) === "EAGAIN") return null;
  throw error;
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path);
    if (stats.size > mostBytes) throw tooLarge();
    if (stats.isFIFO()) return await readStream(partsOfPipe(path));
    return await (stats.isFile() ? readFile(path) : readStream(createReadStream(path)));
  } catch (cause) {
    throw toInputError(cause);
  }
}

function toInputError(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  switch (codeOf(cause)) {
    case "ENOENT":
    case "ENOTDIR":
      return new InputError("not-found", "There is no such file; check the path.", { cause });
    case "EACCES":
    case "EPERM":
      return new InputError("no-permission", "The file may not be read; check its permissions.", {
        cause,
      });
    case "EISDIR":
      return new InputError("unreadable", "This is a folder; give the files in it.", { cause });
    default:
      return new InputError("unreadable", "The file cannot be read; check its disk.", { cause });
  }
}

const codeOf = (cause: unknown): unknown =>
  typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
