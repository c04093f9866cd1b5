import { displayWidth, padEnd } from "./display-width.ts";

/** The cells of a column at one width, whatever is painted in them. */
export function aligned(cells: readonly string[], side: "left" | "right"): readonly string[] {
  const width = Math.max(0, ...cells.map(displayWidth));
  return cells.map((cell) =>
    side === "left" ? padEnd(cell, width) : " ".repeat(width - displayWidth(cell)) + cell,
  );
}
