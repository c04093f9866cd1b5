import type { Block } from "../clean/block.ts";
import { byBaseline } from "./chunk.ts";
import type { PlacedBlock } from "./paragraphs.ts";

interface Cell extends PlacedBlock {
  readonly column: number;
}

/**
 * Puts columns side by side as rows: what starts on one base line is one row. What starts lower in
 * a later column goes on from the row above and gets an empty first cell.
 */
export function tabulate(columns: readonly (readonly PlacedBlock[])[]): readonly Block[] {
  const cells = columns.flatMap((blocks, column) =>
    blocks.map((placed) => ({ ...placed, column })),
  );
  return byBaseline(
    cells,
    { y: (cell) => cell.y, size: (cell) => cell.size, x: (cell) => cell.column },
    0.6,
  ).flatMap(toRow);
}

function toRow(row: readonly Cell[]): readonly Block[] {
  const last = row.at(-1);
  if (last === undefined) return [];
  const cells = Array.from({ length: last.column + 1 }, (_, column) =>
    row.filter((cell) => cell.column === column).flatMap(({ block }) => block.cells.flat()),
  );
  return [{ ...last.block, cells }];
}
