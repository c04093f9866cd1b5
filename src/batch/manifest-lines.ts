import { z } from "zod";
import { UsageError } from "../domain/errors.ts";
import type { Outcome } from "./outcome.ts";

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

interface Expected {
  /** The manifest's own path, for messages. */
  readonly path: string;
  readonly run: string;
  /** How long the file with the reports is, in bytes. */
  readonly most: number;
}

/** The whole lines of a manifest, with their size in bytes; the first is its head, and null. */
export function* linesIn(
  text: string,
  { path, run, most }: Expected,
): Generator<{ readonly line: Noted | null; readonly size: number }> {
  if (text === "") return;
  const lines = text.split("\n");
  // What stands behind the last line end is no whole line.
  const unfinished = lines.pop() ?? "";
  const first = lines.shift() ?? unfinished;
  checkHead(first, { path, run });
  yield { line: null, size: Buffer.byteLength(first) + 1 };
  for (const one of lines) {
    const line = parsed(one, noted);
    if (line === null || line.reports.end > most) return;
    yield { line, size: Buffer.byteLength(one) + 1 };
  }
}

function checkHead(line: string, { path, run }: Omit<Expected, "most">): void {
  const its = parsed(line, head);
  if (its === null)
    throw new UsageError(`${path} is no manifest. Name another file after --manifest.`);
  if (its.run !== run)
    throw new UsageError(
      `${path} is of a run with other options or another version. Run that one again, or name another file after --manifest.`,
    );
}

function parsed<T>(line: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
