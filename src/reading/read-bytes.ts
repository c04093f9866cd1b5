import { constants, openSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { InputError } from "../domain/errors.ts";
import { mostBytes, tooLarge } from "./too-large.ts";

/** The bytes of a file, or of standard input for "-". Throws InputError. */
export const readBytes = (path: string): Promise<Uint8Array> =>
  path === "-" ? readStream(process.stdin) : readFileBytes(path);

/** What comes out of a pipe or a device, which may never end. */
async function readStream(stream: Readable): Promise<Uint8Array> {
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

// A plain open waits for somebody who writes, and what waits so cannot be stopped.
const openPipe = (path: string): Readable =>
  new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), writable: false });

async function readFileBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    if ((await stat(path)).isFIFO()) return await readStream(openPipe(path));
    file = await open(path);
    const stats = await file.stat();
    if (stats.size > mostBytes) throw tooLarge();
    return await (stats.isFile() ? file.readFile() : readStream(file.createReadStream()));
  } catch (cause) {
    throw toInputError(cause);
  } finally {
    await file?.close();
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
