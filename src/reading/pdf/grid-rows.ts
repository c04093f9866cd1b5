import type { GridLine } from "./grid-body.ts";
import { lineGap, textOf } from "./grid-head.ts";
import type { Piece } from "./grid-pieces.ts";
import { isRatedCell, isWholeCell, startsCell } from "./rating-words.ts";

/** One rating with all of its lines. */
interface Cell {
  readonly column: number;
  readonly lines: readonly Piece[];
}

/** Cells that stand beside each other, and from which base line to which they do. */
export interface GridRow {
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly bottom: number;
}

/** A row with fewer cells is a list's, not a grid's. */
const fewestCells = 2;
/** So many ratings in one row tell that a head has a grid below it. */
export const enoughRatings = 3;

/**
 * The rows of a grid by its ratings alone, whether they stand at the top of their row or in its
 * middle: cells of one row overlap in height, cells of two rows do not.
 */
export function gridRowsOf(lines: readonly GridLine[]): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (const cell of cellsIn(lines).sort((a, b) => topOf(a) - topOf(b))) {
    const row = rows.at(-1);
    const first = cell.lines[0];
    const overlaps = row && first && topOf(cell) - first.size / 2 <= row.bottom;
    const bottom = cell.lines.at(-1)?.y ?? 0;
    if (!overlaps) rows.push({ cells: [cell], top: topOf(cell), bottom });
    else {
      const cells = [...row.cells, cell];
      rows[rows.length - 1] = { ...row, cells, bottom: Math.max(row.bottom, bottom) };
    }
  }
  return rows;
}

const topOf = ({ lines }: Cell): number => lines[0]?.y ?? 0;

function cellsIn(lines: readonly GridLine[]): Cell[] {
  const cells: Cell[] = [];
  const open = new Map<number, number>();
  for (const { column, piece } of lines.flatMap(({ ratings }) => ratings)) {
    const at = open.get(column) ?? -1;
    const above = cells[at];
    if (above !== undefined && goesOnIn(above, piece)) {
      cells[at] = { column, lines: [...above.lines, piece] };
    } else open.set(column, cells.push({ column, lines: [piece] }) - 1);
  }
  return cells;
}

function goesOnIn({ lines }: Cell, piece: Piece): boolean {
  const above = lines.at(-1);
  if (above === undefined || piece.y - above.y > lineGap * above.size) return false;
  return startsCell(`${textOf(lines)} ${piece.text}`);
}

/** Whether a row holds whole ratings, one in a column. */
export const isGridRow = ({ cells }: GridRow): boolean =>
  cells.length >= fewestCells &&
  new Set(cells.map(({ column }) => column)).size === cells.length &&
  cells.every(({ lines }) => isWholeCell(textOf(lines))) &&
  ratingsIn(cells) > 0;

export const ratingsIn = (cells: readonly Cell[]): number =>
  cells.filter(({ lines }) => isRatedCell(textOf(lines))).length;
