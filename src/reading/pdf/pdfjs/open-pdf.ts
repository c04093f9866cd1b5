import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist";
import { damaged, encrypted } from "../refused.ts";
import type { PdfLibraries } from "./load-libraries.ts";

/** Nothing is run, nothing is drawn and nothing is printed. */
const safe = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  verbosity: 0,
} as const;

/** The title in the metadata, null where there is none. Throws InputError where nothing can be opened. */
export async function readTitle(
  { pdfParse }: PdfLibraries,
  bytes: Uint8Array,
): Promise<string | null> {
  // The library takes the bytes away from whoever gives them, and takes no Buffer.
  const parser = new pdfParse.PDFParse({ ...safe, data: new Uint8Array(bytes) });
  try {
    const info: unknown = (await parser.getInfo()).info;
    return titleIn(info);
  } catch (cause) {
    if (cause instanceof pdfParse.PasswordException) throw encrypted(cause);
    if (cause instanceof pdfParse.InvalidPDFException) throw damaged(cause);
    // The metadata may be broken where the pages are not.
    return null;
  } finally {
    await parser.destroy();
  }
}

function titleIn(info: unknown): string | null {
  if (typeof info !== "object" || info === null || !("Title" in info)) return null;
  return typeof info.Title === "string" && info.Title.trim() !== "" ? info.Title : null;
}

/** Runs `use` with the opened document. `strict` fails where pdf.js would pass over lost content. */
export async function withPdf<Result>(
  { pdfjs }: PdfLibraries,
  { bytes, strict }: { readonly bytes: Uint8Array; readonly strict: boolean },
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    ...safe,
    data: new Uint8Array(bytes),
    stopAtErrors: strict,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}
