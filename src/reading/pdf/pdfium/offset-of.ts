import type { Glyph } from "./glyphs-in.ts";

/** How far a letter stands from another, along its base line and across. */
export type Offset = readonly [along: number, across: number];

export function offsetOf(from: Glyph, to: Glyph): Offset {
  const [a, b] = to.face.along;
  const [x, y] = [to.x - from.x, to.y - from.y];
  return [x * a + y * b, y * a - x * b];
}
