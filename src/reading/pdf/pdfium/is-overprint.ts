import type { Glyph } from "./glyphs-in.ts";
import { offsetOf, type Offset } from "./offset-of.ts";

// Some typesetters make a bold letter by printing it again a hair to the right. PDFium leaves out
// some of these letters, so that the rest would no longer be known for a second layer of words.

/** In widths of a letter of size 1: how near the two stand. */
const hair = 0.1;
/** In heights: how far apart base lines are one. */
const oneLine = 0.1;

interface Printed {
  readonly glyphs: readonly Glyph[];
}

/** A line of words has hardly more. */
const mostRuns = 12;

/** Whether a letter that does not stand behind the last one, to its `offset`, has been printed before. */
export function isOverprint(
  runs: readonly Printed[],
  glyph: Glyph,
  { along, across }: Offset,
): boolean {
  const isPartOfLigature = along === 0 && across === 0;
  if (isPartOfLigature || !isNear(along, across, glyph)) return false;
  const isTwin = (other: Glyph): boolean => {
    if (other.code !== glyph.code) return false;
    const offset = offsetOf(other, glyph);
    return isNear(Math.abs(offset.along), offset.across, glyph);
  };
  return runs.slice(-mostRuns).some(({ glyphs }) => glyphs.some(isTwin));
}

const isNear = (along: number, across: number, { face }: Glyph): boolean =>
  along < hair * face.width && Math.abs(across) <= oneLine * face.height;
