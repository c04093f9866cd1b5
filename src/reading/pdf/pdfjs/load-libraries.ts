// Both libraries are big, so they are loaded when the first PDF comes.

import type * as PdfParse from "pdf-parse";
import type * as PdfJs from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfLibraries {
  readonly pdfjs: typeof PdfJs;
  readonly pdfParse: typeof PdfParse;
}

let libraries: Promise<PdfLibraries> | undefined;

export const loadLibraries = (): Promise<PdfLibraries> => (libraries ??= load());

/**
 * On Node 20 the legacy build of pdf.js replaces `Array.prototype.push` by a slower one, for the
 * whole process. With the native one put back it reads a third more pages a second.
 */
async function load(): Promise<PdfLibraries> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, "push");
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const pdfParse = await import("pdf-parse");
  if (push !== undefined) Object.defineProperty(Array.prototype, "push", push);
  return { pdfjs, pdfParse };
}
