import type { PdfContent, PdfEngine } from "../pdf-engine.ts";
import { loadPdfium, type Pdfium } from "./load-pdfium.ts";
import { readWithPdfium } from "./read-with-pdfium.ts";

/** PDFium, compiled to WebAssembly. */
export const pdfiumEngine: PdfEngine = { read: (bytes) => afterOthers(() => tryToRead(bytes)) };

/** In bytes. The memory of an instance only grows: after a huge file it is let go. */
const mostMemory = 256 * 1024 * 1024;

let instance: Promise<Pdfium> | undefined;

async function tryToRead(bytes: Uint8Array): Promise<PdfContent | null> {
  const pdfium = await (instance ??= loadPdfium());
  try {
    return await readWithPdfium(pdfium, bytes);
  } catch (fault) {
    if (!isAbort(fault)) throw fault;
    instance = undefined;
    return null;
  } finally {
    if (pdfium.memory.buffer.byteLength > mostMemory) instance = undefined;
  }
}

/** Whether the instance gave up, so that nothing is to be expected of it. */
const isAbort = (fault: unknown): boolean =>
  fault instanceof RangeError || (fault instanceof Error && fault.name === "RuntimeError");

let last: Promise<unknown> = Promise.resolve();

/** One document at a time: they share the instance, and would only share the time. */
function afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
