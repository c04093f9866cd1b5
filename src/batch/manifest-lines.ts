import { closeSync, existsSync, fstatSync, openSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../domain/errors.ts";
import type { Outcome } from "./outcome.ts";
import { parsedLine } from "./parsed-line.ts";
import { readText } from "./text-at.ts";

const head = z.strictObject({ manifest: z.literal(1), run: z.string() });

const noted = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  state: z.enum(["read", "failed"]),
  milliseconds: z.number(),
  /** The code and the words of its problem. */
  code: z.string().nullable(),
  message: z.string().nullable(),
  /** Where its reports stand in the file beside, in bytes. */
  reports: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
});

/** A line of a manifest: a document, and what came of it. */
export type Noted = z.infer<typeof noted>;

export const headOf = (run: string): string => `${JSON.stringify({ manifest: 1, run })}\n`;

export const lineOf = (
  { path, sha256, state, milliseconds, problem }: Outcome,
  reports: Noted["reports"],
): string =>
  `${JSON.stringify({
    path,
    sha256,
    state,
    milliseconds,
    code: problem?.code ?? null,
    message: problem?.message ?? null,
    reports,
  })}\n`;

/**
 * The whole lines of a manifest, with their size in bytes; the first is its head, and null. It ends at
 * the first that is not whole, or tells of reports beyond `most`, the bytes that there are of them.
 */
export function* linesIn(
  text: string,
  most: number,
): Generator<{ readonly line: Noted | null; readonly size: number }> {
  // What stands behind the last line end was being written when the run broke off.
  const [first, ...lines] = text.split("\n").slice(0, -1);
  if (first === undefined) return;
  yield { line: null, size: Buffer.byteLength(first) + 1 };
  for (const one of lines) {
    const line = parsedLine(one, noted);
    if (line === null || line.reports.end > most) return;
    yield { line, size: Buffer.byteLength(one) + 1 };
  }
}

/** Throws UsageError where the file is of another run, or of no run at all. */
export function checkHead(path: string, run: string): void {
  const first = firstLineOf(path);
  // There is none yet, or it broke off with the very first line.
  if (first === null || headOf(run).startsWith(first)) return;
  throw new UsageError(
    parsedLine(first, head) === null
      ? `${path} is no manifest. Name another file after --manifest.`
      : `${path} is of a run with other options or another version. Run that one again, or name another file after --manifest.`,
  );
}

/** With its line end, where it has one; null: there is nothing. Of a long one, the beginning. */
function firstLineOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, "r");
  try {
    const text = readText(file, 0, Math.min(fstatSync(file).size, 10_000));
    return text === "" ? null : text.slice(0, text.indexOf("\n") + 1 || text.length);
  } finally {
    closeSync(file);
  }
}
