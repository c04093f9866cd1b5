import type { PdfEngineName } from "../../domain/pdf-engine-names.ts";
import { checkStreams } from "./check-streams.ts";
import type { PdfContent, PdfEngine } from "./pdf-engine.ts";
import { damaged } from "./refused.ts";

// Engines are big: each is loaded when the first PDF comes that needs it.
const load: Readonly<Record<PdfEngineName, () => Promise<PdfEngine>>> = {
  pdfium: async () => (await import("./pdfium/pdfium-engine.ts")).pdfiumEngine,
  pdfjs: async () => (await import("./pdfjs/pdfjs-engine.ts")).pdfjsEngine,
};

/**
 * Reads with the engine of that name, null being the fastest. PDFium never tells of text that
 * it loses, so that it reads only what is known to be whole; pdf.js, which is strict, reads the rest.
 * Throws InputError.
 */
export async function readContent(
  bytes: Uint8Array,
  name: PdfEngineName | null,
): Promise<PdfContent> {
  const streams = checkStreams(bytes);
  if (name !== "pdfjs" && streams === "sound") {
    const content = await (await load.pdfium()).read(bytes);
    if (content !== null) return content;
  }
  const content = await (await load.pdfjs()).read(bytes);
  if (content === null) throw damaged();
  return streams === "broken" ? { ...content, isDamaged: true } : content;
}
