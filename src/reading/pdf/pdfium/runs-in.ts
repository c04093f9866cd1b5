import { spaceGap } from "../chunk.ts";
import type { Run } from "../item.ts";
import { glyphsIn, type Face, type Glyph, type TextPage } from "./glyphs-in.ts";
import { isOverprint } from "./is-overprint.ts";
import { offsetOf, type Offset } from "./offset-of.ts";

// The letters of a page are put together into runs as pdf.js does it, so that both engines give
// the same items.

/** In widths of a face: a gap as wide is a space, and one wider than the second ends the run. */
const leastSpace = 0.102;
const mostSpace = 0.6;
/** In widths of a face: a printed space in a gap as narrow is none. */
const noSpace = 0.03;
/** In widths and heights: how far a letter may stand back, and off the base line of the run. */
const mostBack = 0.2;
const mostShift = 0.25;

export interface GlyphRun {
  readonly face: Face;
  readonly glyphs: Glyph[];
  str: string;
}

/** What a page shows: nothing that stands outside is read. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The runs of a page, in the order in which they are drawn. */
export function runsIn(page: TextPage, box: Box): readonly Run[] {
  const runs: GlyphRun[] = [];
  let afterSpace = false;
  for (const glyph of glyphsIn(page)) {
    if (isSpace(glyph.code)) afterSpace = true;
    else if (isInside(glyph, box) && !isFormat(glyph.code)) {
      addGlyph(runs, glyph, afterSpace);
      afterSpace = false;
    }
  }
  return runs.map(toRun);
}

// Most letters are of ASCII, and comparing them is quicker.
const isSpace = (code: number): boolean =>
  code === 0x20 || ((code < 0x20 || code > 0x7e) && /^\s$/u.test(String.fromCodePoint(code)));
const isFormat = (code: number): boolean =>
  code > 0x7e && /^\p{Cf}$/u.test(String.fromCodePoint(code));

const isInside = ({ x, y, advance }: Glyph, { left, bottom, right, top }: Box): boolean =>
  x + advance >= left && x <= right && y >= bottom && y <= top;

function addGlyph(runs: GlyphRun[], glyph: Glyph, afterSpace: boolean): void {
  const run = runs.at(-1);
  const last = run?.glyphs.at(-1);
  const offset = last === undefined ? null : offsetOf(last, glyph);
  if (offset !== null && isOverprint(runs, glyph, offset)) return;
  const gap = last && offset ? gapBetween([last, glyph], offset, afterSpace) : null;
  if (run === undefined || gap === null) {
    runs.push({ face: glyph.face, glyphs: [glyph], str: String.fromCodePoint(glyph.code) });
  } else {
    run.str += gap + String.fromCodePoint(glyph.code);
    run.glyphs.push(glyph);
  }
}

/** What stands between two letters of a run: a space or nothing; null where the run ends. */
function gapBetween(
  [last, glyph]: readonly [Glyph, Glyph],
  { along, across }: Offset,
  afterSpace: boolean,
): string | null {
  const { face } = last;
  if (glyph.face.font !== face.font || glyph.face.fontSize !== face.fontSize) return null;
  if (along === 0 && across === 0) return "";
  const { width, height } = face;
  const gap = along - last.advance;
  if (Math.abs(across) > mostShift * height) return null;
  if (gap < -mostBack * width || gap > mostSpace * width) return null;
  // Words that are drawn apart stay apart, as they may be of two cells.
  if (gap > leastSpace * width) {
    return glyph.face === face || gap <= spaceGap * height ? " " : null;
  }
  return afterSpace && gap > noSpace * width ? null : "";
}

function toRun({ face, glyphs, str }: GlyphRun): Run {
  const [a, b, c, d] = face.matrix;
  const size = face.fontSize;
  const [start, last] = [glyphs[0], glyphs.at(-1)];
  const width = start && last ? offsetOf(start, last).along + last.advance : 0;
  return {
    str,
    transform: [a * size, b * size, c * size, d * size, start?.x ?? 0, start?.y ?? 0],
    width,
    height: face.height,
    fontName: String(face.font),
  };
}
