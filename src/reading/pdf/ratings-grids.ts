import type { Region } from "../clean/join-pages.ts";
import type { Row } from "./bands.ts";
import type { GridColumn } from "./grid-head.ts";
import { ratingsGridAt, type RatingsGrid } from "./ratings-grid.ts";

/** What stands on a page above, between and below its grids of ratings, and they. */
export interface GridPart {
  readonly rows: readonly Row[];
  /** The grid that follows on `rows`. */
  readonly grid: RatingsGrid | null;
}

/** So many rows may stand above a grid that goes on from the page before. */
const mostHeadRows = 4;

/** Parts the grids of a page from what stands between them. `open` is that of the page before. */
export function gridPartsOf(
  rows: readonly Row[],
  open: readonly GridColumn[] | null,
): readonly GridPart[] {
  const parts: GridPart[] = [];
  let start = 0;
  for (let at = 0; at < rows.length;) {
    const grid = ratingsGridAt(rows, at, at < mostHeadRows && start === 0 ? open : null);
    if (grid !== null) {
      parts.push({ rows: rows.slice(start, at), grid });
      start = at + grid.length;
    }
    at += grid?.length ?? 1;
  }
  return start < rows.length ? [...parts, { rows: rows.slice(start), grid: null }] : parts;
}

/** A line of text for each row, its cells parted by tabs. */
export const gridRegion = ({ rows }: RatingsGrid, page: number): Region =>
  rows.map((cells) => {
    const first = cells.flat()[0];
    return {
      cells: cells.map((lines) => lines.map(({ text }) => ({ text, page }))),
      size: first?.size ?? 0,
      face: first?.font ?? "",
      room: Infinity,
    };
  });
