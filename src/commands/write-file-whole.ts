import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "../batch/is-system-error.ts";
import { UsageError } from "../domain/errors.ts";

/**
 * Writes a file so that nobody ever sees half of it: into a new one beside it, which then takes its
 * name. All at one go, so that an interruption comes before or after. What is no ordinary file
 * (`/dev/null`, a pipe) is written to directly.
 */
export function writeFileWhole(file: string, pieces: Iterable<string>): void {
  attempt(file, () => {
    const place = placeOf(file);
    if (place.kind === "device") writeAll(file, pieces);
    else replace(place, pieces);
  });
}

/** Tells before a long run, rather than after it, that the output has nowhere to go. */
export function checkWritable(file: string): void {
  attempt(file, () => {
    placeOf(file);
  });
}

function replace({ path, mode }: FilePlace, pieces: Iterable<string>): void {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    writeAll(temporary, pieces, mode);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

interface FilePlace {
  readonly kind: "file";
  readonly path: string;
  readonly mode: number;
}

type Place = FilePlace | { readonly kind: "device" };

const ordinaryMode = 0o666;

function placeOf(file: string): Place {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) {
    if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new UsageError(`There is no folder to write ${file} in. Make it first.`);
    }
    return { kind: "file", path: file, mode: ordinaryMode };
  }
  if (stats.isDirectory()) throw new UsageError(`${file} is a folder. Name a file to write to.`);
  return stats.isFile()
    ? { kind: "file", path: realpathSync(file), mode: stats.mode }
    : { kind: "device" };
}

function writeAll(file: string, pieces: Iterable<string>, mode = ordinaryMode): void {
  const descriptor = openSync(file, "w", mode);
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

function attempt(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${file} cannot be written: ${error.message}.`, { cause: error });
  }
}
