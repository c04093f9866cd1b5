import type { RawPage } from "../pdf-engine.ts";
import type { Pdfium } from "./load-pdfium.ts";
import { unknownSign } from "./glyphs-in.ts";
import { runsIn, type Box } from "./runs-in.ts";
import { fourFloatsIn, withScratch, type Scratch } from "./scratch.ts";

/** PDFium puts the letters of a page that stands on its head in another order. */
const onItsHead = 2;

/** What stands on an open page; null where that is not sure. */
export function readPage(pdfium: Pdfium, page: number): RawPage | null {
  const quarterTurns = pdfium.FPDFPage_GetRotation(page);
  if (quarterTurns === onItsHead) return null;
  const box = withScratch(pdfium, (scratch) => boxOf(pdfium, page, scratch));
  const handle = pdfium.FPDFText_LoadPage(page);
  if (handle === 0) return null;
  try {
    const runs = withScratch(pdfium, (scratch) => runsIn({ pdfium, handle, scratch }, box));
    const isSure = runs.every(({ str }) => !str.includes(unknownSign));
    return isSure ? { runs, matrix: uprightMatrix(box, quarterTurns) } : null;
  } finally {
    pdfium.FPDFText_ClosePage(handle);
  }
}

function boxOf(pdfium: Pdfium, page: number, { address, numbers }: Scratch): Box {
  pdfium.FPDF_GetPageBoundingBox(page, address);
  const [left, top, right, bottom] = fourFloatsIn(numbers());
  return { left, top, right, bottom };
}

/** Puts a page upright, its origin at the top left. */
function uprightMatrix({ left, bottom, right, top }: Box, quarterTurns: number): RawPage["matrix"] {
  if (quarterTurns === 1) return [0, 1, 1, 0, -bottom, -left];
  if (quarterTurns === 3) return [0, -1, -1, 0, top, right];
  return [1, 0, 0, -1, -left, top];
}
