import { readSync, writeSync } from "node:fs";

/** The text between two offsets, in bytes, of an open file. */
export function readText(file: number, start: number, end: number): string {
  const bytes = Buffer.allocUnsafe(end - start);
  for (let filled = 0; filled < bytes.length;) {
    const read = readSync(file, bytes, filled, bytes.length - filled, start + filled);
    if (read === 0) throw new RangeError("The file is shorter than it was.");
    filled += read;
  }
  return bytes.toString("utf8");
}

/** Writes all of a text at an offset of an open file; returns its length in bytes. */
export function writeText(file: number, text: string, start: number): number {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written, start + written);
  return bytes.length;
}
