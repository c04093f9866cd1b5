import type { Piece } from "./grid-pieces.ts";
import type { GridRow } from "./grid-rows.ts";

/** To which row, from 0, a line of the column of names belongs; to the head's, -1; to none's: not in it. */
export type NameRows = ReadonlyMap<Piece, number>;

/** In heights of a letter: the usual distance of two lines of a name, and the widest. */
const usualLeading = 1.35;
const widestLeading = 1.7;
/** In leadings: no two lines of one name stand further apart. */
const nameGap = 1.25;
/** In heights of a letter: how far a base line may be off that of the ratings beside it. */
const besideSlack = 0.3;

/**
 * Gives the lines of the names, from top to bottom, to the rows. A name may begin above its ratings
 * and end below them; between two rows the widest gap parts their names. `headBottom` is null on a
 * page that does not print the head.
 */
export function nameRowsOf(
  names: readonly Piece[],
  rows: readonly GridRow[],
  headBottom: number | null,
): NameRows {
  const beside = names.map((name) => rows.findIndex((row) => isBeside(name, row)));
  const reach = rows.map((row, at) =>
    withNames(
      row,
      names.filter((_, nth) => beside[nth] === at),
    ),
  );
  const limit = nameGap * leadingOf(names, rows);
  const between = Array.from({ length: rows.length + 1 }, (_, next) => {
    const above = next === 0 ? headBottom : (reach[next - 1]?.bottom ?? null);
    const lines = names.filter((name, nth) => beside[nth] === -1 && rowsAbove(name, rows) === next);
    const parted = part(lines, { above, below: reach[next]?.top ?? null, limit });
    return [...parted.upper.map(to(next - 1)), ...parted.lower.map(to(next))];
  });
  return new Map([
    ...names.map((name, nth) => to(beside[nth] ?? -1)(name)).filter(([, row]) => row >= 0),
    ...between.flat(),
  ]);
}

const to =
  (row: number) =>
  (name: Piece): readonly [Piece, number] => [name, row];

const rowsAbove = (name: Piece, rows: readonly GridRow[]): number =>
  rows.filter(({ top }) => top < name.y).length;

/** The base lines between which names stand, null for none, and how far apart their lines may. */
interface Edges {
  readonly above: number | null;
  readonly below: number | null;
  readonly limit: number;
}

function part(
  lines: readonly Piece[],
  { above, below, limit }: Edges,
): Readonly<Record<"upper" | "lower", readonly Piece[]>> {
  const cut = cutOf([above ?? -Infinity, ...lines.map(({ y }) => y), below ?? Infinity]);
  return {
    upper: near(lines.slice(0, cut), above, limit),
    lower: near(lines.slice(cut).reverse(), below, limit),
  };
}

const isBeside = ({ y, size }: Piece, { top, bottom }: GridRow): boolean =>
  y >= top - besideSlack * size && y <= bottom + besideSlack * size;

const withNames = (
  { top, bottom }: GridRow,
  names: readonly Piece[],
): Pick<GridRow, "top" | "bottom"> => ({
  top: Math.min(top, ...names.map(({ y }) => y)),
  bottom: Math.max(bottom, ...names.map(({ y }) => y)),
});

/** How many lines stand above the widest gap. The first and last of `heights` are edges. */
function cutOf(heights: readonly number[]): number {
  const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? y));
  return gaps.indexOf(Math.max(...gaps));
}

/** The lines that follow each other, away from an edge, as closely as those of one name. */
function near(lines: readonly Piece[], edge: number | null, limit: number): readonly Piece[] {
  let last = edge;
  const end = lines.findIndex(({ y, size }) => {
    const isFar = last === null || Math.abs(y - last) > limit * size;
    last = y;
    return isFar;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** The least distance of two lines of one cell, in heights of a letter. */
function leadingOf(names: readonly Piece[], rows: readonly GridRow[]): number {
  const columns = [names, ...rows.flatMap(({ cells }) => cells.map(({ lines }) => lines))];
  const steps = columns.flatMap((lines) =>
    lines.slice(1).map(({ y, size }, at) => (y - (lines[at]?.y ?? y)) / size),
  );
  const least = Math.min(...steps.filter((step) => step > 0.8));
  return least <= widestLeading ? least : usualLeading;
}
