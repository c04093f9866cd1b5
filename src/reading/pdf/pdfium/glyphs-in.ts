import type { Pdfium } from "./load-pdfium.ts";
import { fourFloatsIn, type Scratch } from "./scratch.ts";

/** What PDFium calls a text page, and where it writes. */
export interface TextPage {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly scratch: Scratch;
}

/** What the letters of one text object share. */
export interface Face {
  readonly font: number;
  readonly fontSize: number;
  /** As in a PDF: turns and stretches letters of size 1. */
  readonly matrix: readonly [number, number, number, number];
  /** How wide and how high a letter of size 1 is on the page. */
  readonly width: number;
  readonly height: number;
  /** Where a base line leads, as a step of length 1. */
  readonly along: { readonly x: number; readonly y: number };
  /** Whether the letters stand upright on a level base line. */
  readonly isUpright: boolean;
}

/** A letter where the page has it. */
export interface Glyph {
  /** In Unicode. */
  readonly code: number;
  readonly x: number;
  readonly y: number;
  /** How far it moves on along its base line. */
  readonly advance: number;
  readonly face: Face;
}

/** The letters of a page as they are drawn, without the spaces and line ends that PDFium adds. */
export function glyphsIn(page: TextPage): readonly Glyph[] {
  const { pdfium, handle } = page;
  const count = pdfium.FPDFText_CountChars(handle);
  const glyphs: Glyph[] = [];
  let [last, face]: [number, Face | null] = [0, null];
  for (let at = 0; at < count; at += 1) {
    const textObject = pdfium.FPDFText_GetTextObject(handle, at);
    if (textObject === 0) continue;
    if (face === null || textObject !== last) face = faceOf(page, at, textObject);
    last = textObject;
    glyphs.push(toGlyph(page, at, face));
  }
  return glyphs;
}

function faceOf({ pdfium, handle, scratch }: TextPage, at: number, textObject: number): Face {
  const font = pdfium.FPDFTextObj_GetFont(textObject);
  const fontSize = pdfium.FPDFText_GetFontSize(handle, at);
  pdfium.FPDFText_GetMatrix(handle, at, scratch.address);
  const matrix = fourFloatsIn(scratch.numbers());
  const [a, b, c, d] = matrix;
  const stretch = Math.hypot(a, b) || 1;
  return {
    font,
    fontSize,
    matrix,
    width: fontSize * stretch,
    height: fontSize * Math.hypot(c, d),
    along: { x: a / stretch, y: b / stretch },
    isUpright: b === 0 && a > 0,
  };
}

function toGlyph(page: TextPage, at: number, face: Face): Glyph {
  const { pdfium, handle, scratch } = page;
  const found = pdfium.FPDFText_GetUnicode(handle, at);
  const isHyphen = found === lineEndHyphen && pdfium.FPDFText_IsHyphen(handle, at) === 1;
  const advance = advanceOf(page, { at, code: found, face });
  pdfium.FPDFText_GetCharOrigin(handle, at, scratch.address, scratch.address + 8);
  const { doubles } = scratch.numbers();
  const code = isHyphen ? hyphen : found > 0 && found <= lastCode ? found : unknownCode;
  return { code, x: doubles[0] ?? 0, y: doubles[1] ?? 0, advance, face };
}

const hyphen = 0x2d;
/** PDFium puts this for a hyphen at the end of a line. */
const lineEndHyphen = 2;
const lastCode = 0x10ffff;
/** What a letter is read as whose font does not say which it is. */
const unknownCode = 0xfffd;
export const unknownSign = String.fromCodePoint(unknownCode);

interface Placed {
  readonly at: number;
  readonly code: number;
  readonly face: Face;
}

function advanceOf({ pdfium, handle, scratch }: TextPage, { at, code, face }: Placed): number {
  if (face.isUpright) {
    pdfium.FPDFText_GetLooseCharBox(handle, at, scratch.address);
    const { floats } = scratch.numbers();
    return (floats[2] ?? 0) - (floats[0] ?? 0);
  }
  // The box of a turned letter stands upright and so tells nothing of its advance.
  scratch.numbers().floats.fill(0);
  pdfium.FPDFFont_GetGlyphWidth(face.font, code, face.width, scratch.address);
  return scratch.numbers().floats[0] ?? 0;
}
