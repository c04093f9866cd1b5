import type { PdfContent, PdfEngine } from "../pdf-engine.ts";
import { loadLibraries } from "./load-libraries.ts";
import { withoutLostPromises } from "./lost-promises.ts";
import { readTitle } from "./open-pdf.ts";
import { readPages } from "./read-pages.ts";

/** pdf.js, as pdf-parse ships it. */
export const pdfjsEngine: PdfEngine = { read: readWithPdfjs };

async function readWithPdfjs(bytes: Uint8Array): Promise<PdfContent> {
  const libraries = await loadLibraries();
  return withoutLostPromises(async () => ({
    title: await readTitle(libraries, bytes),
    ...(await readPages(libraries, bytes)),
  }));
}
