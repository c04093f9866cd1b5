import { setImmediate as nextTurn } from "node:timers/promises";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Run } from "../item.ts";
import { mostPages, type PdfContent, type RawPage } from "../pdf-engine.ts";
import { damaged } from "../refused.ts";
import { withPdf } from "./open-pdf.ts";
import type { PdfLibraries } from "./load-libraries.ts";

/** Reads all pages strictly, then once more, as well as it goes, those that are damaged. */
export async function readPages(
  libraries: PdfLibraries,
  bytes: Uint8Array,
): Promise<Omit<PdfContent, "title">> {
  const strict = await tryPages(libraries, bytes, true);
  if (strict?.every((page) => page !== null)) {
    return { pages: strict, damagedPages: [], isDamaged: false };
  }
  const lenient = await tryPages(libraries, bytes, false);
  if (lenient === null) throw damaged();
  const broken = strict ?? lenient;
  return {
    pages: lenient.map((page, at) => strict?.[at] ?? page),
    damagedPages: [...broken.keys()].filter((at) => broken[at] === null),
    isDamaged: strict === null,
  };
}

/** Null where the file does not open, or holds no page. */
async function tryPages(
  libraries: PdfLibraries,
  bytes: Uint8Array,
  strict: boolean,
): Promise<readonly (RawPage | null)[] | null> {
  try {
    return await withPdf(libraries, { bytes, strict }, readAll);
  } catch {
    return null;
  }
}

async function readAll(pdf: PDFDocumentProxy): Promise<readonly (RawPage | null)[] | null> {
  const count = Math.min(pdf.numPages, mostPages);
  const pages: (RawPage | null)[] = [];
  for (let number = 1; number <= count; number += 1) {
    pages.push(await readPage(pdf, number));
    // pdf.js works on this thread: let timers and signals have a turn.
    await nextTurn();
  }
  return count > 0 ? pages : null;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<RawPage | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs: Run[] = [];
    for (const item of items) if ("str" in item) runs.push(item);
    return { runs, matrix: page.getViewport({ scale: 1 }).transform };
  } catch {
    return null;
  }
}
