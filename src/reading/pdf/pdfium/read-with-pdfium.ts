import { setImmediate as nextTurn } from "node:timers/promises";
import { mostPages, type PdfContent, type RawPage } from "../pdf-engine.ts";
import type { Pdfium } from "./load-pdfium.ts";
import { readPage } from "./read-page.ts";
import { withScratch, type Scratch } from "./scratch.ts";

/** Null where PDFium does not open the file, or not without doubt that it found all there is. */
export async function readWithPdfium(
  pdfium: Pdfium,
  bytes: Uint8Array,
): Promise<PdfContent | null> {
  const file = pdfium.malloc(bytes.length);
  if (file === 0) return null;
  new Uint8Array(pdfium.memory.buffer).set(bytes, file);
  const handle = pdfium.FPDF_LoadMemDocument64(file, bytes.length, 0);
  try {
    return handle === 0 ? null : await readDocument(pdfium, handle);
  } finally {
    if (handle !== 0) pdfium.FPDF_CloseDocument(handle);
    pdfium.free(file);
  }
}

async function readDocument(pdfium: Pdfium, document: number): Promise<PdfContent | null> {
  if (pdfium.FPDF_DocumentHasValidCrossReferenceTable(document) === 0) return null;
  const pages = await readPages(pdfium, document);
  if (pages === null || pages.length === 0) return null;
  const title = withScratch(pdfium, (scratch) => titleOf(pdfium, document, scratch));
  return { title, pages, damagedPages: [], isDamaged: false };
}

/** A page is closed after the next one is opened, so that a font of both is the same. */
async function readPages(pdfium: Pdfium, document: number): Promise<readonly RawPage[] | null> {
  const count = Math.min(pdfium.FPDF_GetPageCount(document), mostPages);
  const pages: RawPage[] = [];
  let open = 0;
  try {
    for (let at = 0; at < count; at += 1) {
      const before = open;
      open = pdfium.FPDF_LoadPage(document, at);
      pdfium.FPDF_ClosePage(before);
      const page = open === 0 ? null : readPage(pdfium, open);
      if (page === null) return null;
      pages.push(page);
      // PDFium works on this thread: let timers and signals have a turn.
      await nextTurn();
    }
    return pages;
  } finally {
    pdfium.FPDF_ClosePage(open);
  }
}

/** A longer title is none. */
const mostTitle = 1000;

function titleOf(pdfium: Pdfium, handle: number, { address }: Scratch): string | null {
  const { buffer } = pdfium.memory;
  const key = Buffer.from("Title\0");
  new Uint8Array(buffer).set(key, address);
  const start = address + key.length;
  const length = pdfium.FPDF_GetMetaText(handle, address, start, mostTitle);
  if (length > mostTitle) return null;
  const title = Buffer.from(pdfium.memory.buffer, start, length).toString("utf16le").slice(0, -1);
  return title.trim() === "" ? null : title;
}
