import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../domain/errors.ts";
import { isSystemError } from "./is-system-error.ts";
import { readText, writeText } from "./text-at.ts";

/** Texts kept out of memory; each goes by a number, counted from 0. */
export interface Shelf {
  readonly put: (text: string) => number;
  readonly get: (nth: number) => string;
  readonly close: () => void;
}

/**
 * A shelf in a file of the system's folder for such (`TMPDIR`). Nothing is left of it, however the
 * process ends: where the system lets us, its name is taken away as soon as it is open.
 */
export function openShelf(): Shelf {
  const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  const file = openSync(join(folder, "shelf"), "wx+");
  removeIfMayBe(folder);
  const ends: number[] = [];
  return {
    put: (text) => {
      const start = ends.at(-1) ?? 0;
      ends.push(start + attempt(() => writeText(file, text, start)));
      return ends.length - 1;
    },
    get: (nth) => readText(file, ends[nth - 1] ?? 0, ends[nth] ?? 0),
    close: () => {
      closeSync(file);
      removeIfMayBe(folder);
    },
  };
}

function removeIfMayBe(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps the name of an open file; it goes when the shelf is closed.
  }
}

function attempt(write: () => number): number {
  try {
    return write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      `Nothing more can be kept in ${tmpdir()} (${error.code}). Make room there, or set TMPDIR to a folder with room.`,
      { cause: error },
    );
  }
}
