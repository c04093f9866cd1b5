import type { Face, Glyph } from "./glyphs-in.ts";

/** How far a letter stands from another, along its base line and across. */
export function offsetOf(from: Glyph, to: Glyph): readonly [number, number] {
  const [a, b] = to.face.matrix;
  const length = Math.hypot(a, b) || 1;
  const [x, y] = [to.x - from.x, to.y - from.y];
  return [(x * a + y * b) / length, (y * a - x * b) / length];
}

/** How wide and how high a letter of size 1 is on the page. */
export const widthOf = ({ fontSize, matrix: [a, b] }: Face): number => fontSize * Math.hypot(a, b);
export const heightOf = ({ fontSize, matrix: [, , c, d] }: Face): number =>
  fontSize * Math.hypot(c, d);
