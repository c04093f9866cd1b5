import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { UsageError } from "../domain/errors.ts";
import { standardInput } from "./find-inputs.ts";

/** Where a list of paths stands, and what ends each of them. */
export interface PathList {
  readonly file: string;
  readonly separator: "\n" | "\0";
}

/** The paths of a list in a file, or on `stdin` where the file is `-`. */
export async function readPathList(
  { file, separator }: PathList,
  stdin: NodeJS.ReadableStream,
): Promise<readonly string[]> {
  const list = file === standardInput ? await text(stdin) : await readList(file);
  return list
    .replace(/^\uFEFF/, "")
    .split(separator)
    .map((line) => (separator === "\n" ? line.replace(/\r$/, "") : line))
    .filter((line) => line !== "");
}

const readList = (file: string): Promise<string> =>
  readFile(file, "utf8").catch((cause: unknown) => {
    const reason = "The list of paths cannot be read. Check the name after --files-from:";
    throw new UsageError(`${reason} ${file}`, { cause });
  });
