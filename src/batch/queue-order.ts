import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError } from "../domain/errors.ts";
import type { PdfEngineName } from "../domain/pdf-engine-names.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { codeVersion } from "./code-version.ts";
import type { ReadTask } from "./outcome.ts";
import type { ReadSettings } from "./read-one.ts";
import { sha256Of } from "../reading/sha256-of.ts";

/** A document that waits at a queue for a worker on some machine. Plain data. */
export interface QueueOrder {
  /** What it is called in the output. */
  readonly path: string;
  /** Where a worker finds it. */
  readonly place: string;
  /** Its size and time of change, so that a file that was changed is another order; null: no file. */
  readonly stamp: string | null;
  /** What is in it, as base64; null: a worker reads it at its place. */
  readonly bytes: string | null;
  readonly known: string | null;
  readonly kind: DocumentKind | null;
  readonly pdfEngine: PdfEngineName | null;
}

export interface OrderOptions extends Pick<ReadSettings, "kind" | "pdfEngine"> {
  /** Whether the bytes themselves are sent, to workers that do not see the file. */
  readonly sendsBytes: boolean;
}

/** What one order may hold: Redis has as many in memory as are on their way. */
const mostBytes = 20_000_000;

/** Only workers of the very same code serve a run: others would say something else. */
export const queueName = (): string => `cqc-lens-${codeVersion("rules")}`;

/** The order for a document. Throws InputError where it cannot be sent. */
export async function orderFor(
  { path, bytes, known }: ReadTask,
  { kind, pdfEngine, sendsBytes }: OrderOptions,
): Promise<QueueOrder> {
  const sent = bytes ?? (sendsBytes ? await bytesToSend(path) : null);
  const asked = { path, known, kind, pdfEngine };
  if (sent === null)
    return { ...asked, place: resolve(path), stamp: await stampOf(path), bytes: null };
  checkSize(sent.length);
  const text = Buffer.from(sent).toString("base64");
  return { ...asked, place: path, stamp: null, bytes: text };
}

/** What a worker is to read for an order. */
export const taskOf = ({ place, bytes, known }: QueueOrder): ReadTask => ({
  path: place,
  bytes: bytes === null ? null : Buffer.from(bytes, "base64"),
  known,
});

/** Whether an order that holds its bytes holds what is known already. */
export const isKnown = ({ bytes, known }: QueueOrder): boolean =>
  bytes !== null && known !== null && sha256Of(Buffer.from(bytes, "base64")) === known;

/** The size and time of change of what is at a path; null: there is nothing to be seen. */
export async function stampOf(path: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? null : `${String(stats.size)} ${String(stats.mtimeMs)}`;
}

async function bytesToSend(path: string): Promise<Uint8Array> {
  const stats = await stat(path).catch(() => null);
  checkSize(stats?.size ?? 0);
  return readBytes(path);
}

function checkSize(size: number): void {
  if (size <= mostBytes) return;
  throw new InputError(
    "too-large",
    `It has ${(size / 1e6).toFixed(1)} MB; a queue takes documents of at most ${String(mostBytes / 1e6)} MB. Read it without --queue, or put it where the workers see it and leave --queue-bytes out.`,
  );
}
