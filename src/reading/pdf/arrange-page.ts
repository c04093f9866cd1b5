import type { Page, Region } from "../clean/join-pages.ts";
import { arrangeBand } from "./arrange-band.ts";
import { bandsOf, type Row } from "./bands.ts";
import { rowsOfChunks, type Chunk } from "./chunk.ts";
import { gridPartsOf, gridRegion } from "./ratings-grids.ts";
import { withRatingRows } from "./rating-rows.ts";
import {
  goesOnFromTable,
  headerEdges,
  isRightOf,
  tableLength,
  type TableEdges,
} from "./requirement-table.ts";
import type { GridColumn } from "./grid-head.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { tabulate } from "./tabulate.ts";
import { marginOf, type Sheet } from "./sheet.ts";

/** The columns of a table that reaches the foot of a page, so that the next page may go on with it. */
export interface OpenTable {
  readonly table: TableEdges | null;
  readonly grid: readonly GridColumn[] | null;
}

export const noTable: OpenTable = { table: null, grid: null };

interface Arranged {
  readonly page: Page;
  readonly open: OpenTable;
}

/** So many rows may stand above a table that goes on from the page before. */
const mostHeadRows = 4;

/** A page's regions in reading order. `before` is left open by the page before. */
export function arrangePage(chunks: readonly Chunk[], sheet: Sheet, before: OpenTable): Arranged {
  let open = before;
  const page = gridPartsOf(rowsOfChunks(chunks), before.grid).flatMap(({ rows, grid }) => {
    const arranged = arrangeRows(rows, sheet, open);
    open = grid === null ? arranged.open : { table: null, grid: grid.columns };
    return grid === null ? arranged.page : [...arranged.page, gridRegion(grid, sheet.page)];
  });
  return { page, open };
}

/** The regions of rows among which is no grid of ratings. */
function arrangeRows(all: readonly Row[], sheet: Sheet, before: OpenTable): Arranged {
  const rows = rowsOfChunks(withRatingRows(all, sheet.bodySize));
  const parts = partsOf(rows, before.table);
  const page = parts.flatMap(({ rows: part, edges }) =>
    edges === null
      ? bandsOf(part, sheet.bodySize).flatMap((band) => arrangeBand(band, sheet))
      : [tableRegion(part, edges, sheet)],
  );
  const last = parts.at(-1);
  return { page, open: last === undefined ? before : { table: last.edges, grid: null } };
}

interface Part {
  readonly rows: readonly Row[];
  readonly edges: TableEdges | null;
}

/** Parts the tables of a page from what stands between them. */
function partsOf(rows: readonly Row[], openTable: TableEdges | null): readonly Part[] {
  const parts: Part[] = [];
  let between: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? [];
    const goesOn = openTable !== null && at < mostHeadRows && goesOnFromTable(row, openTable);
    const edges = headerEdges(row) ?? (goesOn ? openTable : null);
    const length = edges === null ? 1 : tableLength(rows.slice(at), edges);
    if (edges === null) between.push(row);
    else {
      parts.push({ rows: between, edges: null }, { rows: rows.slice(at, at + length), edges });
      between = [];
    }
    at += length;
  }
  return [...parts, { rows: between, edges: null }].filter((part) => part.rows.length > 0);
}

function tableRegion(rows: readonly Row[], edges: TableEdges, sheet: Sheet): Region {
  const chunks = rows.flat();
  const columns = [
    chunks.filter((chunk) => !isRightOf(chunk, edges)),
    chunks.filter((chunk) => isRightOf(chunk, edges)),
  ].map((column, at) => {
    const limit = at === 0 ? edges.right : Infinity;
    return paragraphsOf({
      chunks: column,
      margin: marginOf(column, limit, sheet),
      page: sheet.page,
    });
  });
  return tabulate(columns);
}
