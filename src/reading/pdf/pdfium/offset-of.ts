import type { Glyph } from "./glyphs-in.ts";

/** How far a letter stands from another, along its base line and across. */
export interface Offset {
  readonly along: number;
  readonly across: number;
}

export function offsetOf(from: Glyph, to: Glyph): Offset {
  const step = to.face.along;
  const [x, y] = [to.x - from.x, to.y - from.y];
  return { along: x * step.x + y * step.y, across: y * step.x - x * step.y };
}
