import type { Row } from "./bands.ts";
import { columnOf, isLeftOf, isUnderHead, type GridColumn } from "./grid-head.ts";
import { piecesOf, type CellTest, type Piece } from "./grid-pieces.ts";
import { isCellLine } from "./rating-words.ts";

/** What one base line puts in the columns of a grid. */
export interface GridLine {
  /** What it adds to a name; null where it has only ratings. */
  readonly name: Piece | null;
  readonly ratings: readonly { readonly column: number; readonly piece: Piece }[];
}

/** In heights of a letter: where nothing stands for as long, a grid ends. */
const endGap = 5;
/** How much larger than the ratings a heading is that ends their grid. */
const headingSize = 1.15;

/** The base lines from the first of `rows` on that fit the columns of a grid. */
export function gridLinesOf(
  rows: readonly Row[],
  columns: readonly GridColumn[],
): readonly GridLine[] {
  const lines: GridLine[] = [];
  for (const [at, row] of rows.entries()) {
    const line = endsGrid(row, rows[at - 1], lines) ? null : toGridLine(row, columns);
    if (line === null) break;
    lines.push(line);
  }
  return lines;
}

function endsGrid(row: Row, above: Row | undefined, lines: readonly GridLine[]): boolean {
  const [first, last] = [row[0], above?.[0]];
  if (first === undefined) return true;
  if (last !== undefined && first.y - last.y > endGap * last.size) return true;
  const rating = lines.find(({ ratings }) => ratings.length > 0)?.ratings[0]?.piece;
  return rating !== undefined && first.size > headingSize * rating.size && row.length === 1;
}

function toGridLine(row: Row, columns: readonly GridColumn[]): GridLine | null {
  const test: CellTest = {
    isLine: isCellLine,
    areApart: (one, other) =>
      isUnderHead(one, columns) &&
      isUnderHead(other, columns) &&
      columnOf(one, columns) !== columnOf(other, columns),
  };
  const placed = piecesOf(row, test).map((piece) => ({
    piece,
    column: isCellLine(piece.text) ? columnOf(piece, columns) : -1,
  }));
  const names = placed.filter(({ column }) => column < 0).map(({ piece }) => piece);
  if (!names.every((piece) => isLeftOf(piece, columns))) return null;
  return { name: nameOf(names), ratings: placed.filter(({ column }) => column >= 0) };
}

function nameOf([first, ...others]: readonly Piece[]): Piece | null {
  if (first === undefined) return null;
  return {
    ...first,
    text: [first, ...others].map(({ text }) => text).join(" "),
    right: others.at(-1)?.right ?? first.right,
  };
}
