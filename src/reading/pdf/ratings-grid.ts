import type { Row } from "./bands.ts";
import { gridLinesOf, type GridLine } from "./grid-body.ts";
import { columnsOf, gridHeadAt, type GridColumn, type GridHead } from "./grid-head.ts";
import { nameRowsOf, type NameRows } from "./grid-names.ts";
import type { Piece } from "./grid-pieces.ts";
import { enoughRatings, gridRowsOf, isGridRow, ratingsIn, type GridRow } from "./grid-rows.ts";

// The grids of services by key questions in reports on hospitals and trusts. Their cells are broken
// over lines and stand close, so that it is their head and the words they hold that tell them.

/** The lines of each cell of a row of a grid. A line between two rows is a row of one cell. */
export type GridCells = readonly (readonly Piece[])[];

export interface RatingsGrid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridCells[];
  /** So many base lines it has. */
  readonly length: number;
}

/** What stands below the columns of a grid; it has `count` whole rows, and more may follow. */
interface Body {
  readonly head: GridHead | null;
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  readonly rows: readonly GridRow[];
  readonly count: number;
}

/**
 * The grid that begins with the row at `at`; null where none does. `open` are the columns of a grid
 * of the page before, which may go on here without its head.
 */
export function ratingsGridAt(
  rows: readonly Row[],
  at: number,
  open: readonly GridColumn[] | null,
): RatingsGrid | null {
  const head = gridHeadAt(rows, at);
  const columns = head === null ? open : columnsOf(head);
  if (columns === null) return null;
  const lines = gridLinesOf(rows.slice(at + (head?.length ?? 0)), columns);
  const found = gridRowsOf(lines);
  const end = found.findIndex((row) => !isGridRow(row));
  const count = end < 0 ? found.length : end;
  const isGrid = found.slice(0, count).some(({ cells }) => ratingsIn(cells) >= enoughRatings);
  return isGrid ? assemble({ head, columns, lines, rows: found, count }) : null;
}

/** Null where a page would begin in the middle of a grid, but something else stands above it. */
function assemble(body: Body): RatingsGrid | null {
  const { head, columns, lines, count } = body;
  const names = lines.flatMap(({ name }) => name ?? []);
  const headBottom = head === null ? null : Math.max(...head.heads.flat().map(({ y }) => y));
  const given = nameRowsOf(names, body.rows, headBottom);
  const isOfGrid = (line: GridLine): boolean => {
    const row = line.name === null ? undefined : given.get(line.name);
    return line.ratings.length > 0 || (row !== undefined && row < count);
  };
  const next = body.rows[count]?.top ?? Infinity;
  const own = lines.filter((line) => isOfGrid(line) && yOf(line) < next);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (head === null && first !== lines[0]) return null;
  const length = lines.indexOf(last) + 1;
  return {
    columns,
    rows: cellsOf({ ...body, lines: lines.slice(0, length) }, given),
    length: length + (head?.length ?? 0),
  };
}

const yOf = ({ name, ratings }: GridLine): number => ratings[0]?.piece.y ?? name?.y ?? Infinity;

/** The rows with the head first, the lines that belong to none between them. */
function cellsOf({ head, columns, lines, rows, count }: Body, given: NameRows): GridCells[] {
  const names = lines.flatMap(({ name }) => name ?? []);
  const namesOf = (row: number): readonly Piece[] =>
    names.filter((name) => given.get(name) === row);
  const heads = head === null ? [] : [[[...head.names, ...namesOf(-1)], ...head.heads]];
  const rated = rows
    .slice(0, count)
    .map(({ cells }, row) => [
      namesOf(row),
      ...columns.map((_, column) => cells.find((cell) => cell.column === column)?.lines ?? []),
    ]);
  const loose = names.filter((name) => !given.has(name)).map((name) => [[name]]);
  const body = [...rated, ...loose].sort((a, b) => topOf(a) - topOf(b));
  const all = [...heads, ...body];
  return all.some(([name = []]) => name.length > 0) ? all : all.map(([, ...cells]) => cells);
}

const topOf = (cells: GridCells): number => Math.min(...cells.flat().map(({ y }) => y));
