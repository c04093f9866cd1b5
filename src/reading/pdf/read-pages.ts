import { setImmediate as nextTurn } from "node:timers/promises";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Run } from "./item.ts";
import { damaged, withPdf } from "./open-pdf.ts";
import type { PdfLibraries } from "./load-libraries.ts";

/** What pdf.js finds on a page. */
export interface RawPage {
  readonly runs: readonly Run[];
  /** Puts the page upright, its origin at the top left. */
  readonly matrix: readonly number[];
}

interface ReadPages {
  readonly pages: readonly (RawPage | null)[];
  /** The pages, from 0, where something was lost. */
  readonly damagedPages: readonly number[];
  /** The file's structure had to be repaired. */
  readonly repaired: boolean;
}

/** No report has as many; a broken file can claim any number. */
const mostPages = 5000;

/** Reads all pages strictly, then once more, as well as it goes, those that are damaged. */
export async function readPages(libraries: PdfLibraries, bytes: Uint8Array): Promise<ReadPages> {
  const strict = await tryPages(libraries, bytes, true);
  if (strict?.every((page) => page !== null)) {
    return { pages: strict, damagedPages: [], repaired: false };
  }
  const lenient = await tryPages(libraries, bytes, false);
  if (lenient === null) throw damaged();
  const broken = strict ?? lenient;
  return {
    pages: lenient.map((page, at) => strict?.[at] ?? page),
    damagedPages: [...broken.keys()].filter((at) => broken[at] === null),
    repaired: strict === null,
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
