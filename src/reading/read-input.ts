import { readFile } from "node:fs/promises";
import type { Document } from "../domain/document.ts";
import { InputError } from "../domain/errors.ts";
import { readDocument, type ReadOptions } from "./read-document.ts";

/** Reads a file, or standard input for "-". Throws InputError. */
export async function readInput(path: string, options: ReadOptions = {}): Promise<Document> {
  const bytes = path === "-" ? await readStandardInput() : await readBytes(path);
  return readDocument(path, bytes, options);
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw toInputError(cause);
  }
}

function toInputError(cause: unknown): InputError {
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
