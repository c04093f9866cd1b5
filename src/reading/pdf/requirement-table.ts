import type { Row } from "./bands.ts";
import type { Chunk } from "./chunk.ts";

// The tables "Regulated activity | Regulation" at the end of a report. Their right column is prose,
// so it is their header that tells them from text in two columns.

/** The left edges of the table's two columns. */
export interface TableEdges {
  readonly left: number;
  readonly right: number;
}

/** In heights of a letter: a gap as high between two rows ends a table. */
const endGap = 2;
/** In points: how far the text of a column may stand to the left of its header. */
const edgeSlack = 12;

/** The columns of a table whose header a row is. */
export function headerEdges(row: Row): TableEdges | null {
  const [activity, regulation, ...others] = row;
  if (activity === undefined || regulation === undefined || others.length > 0) return null;
  const isHeader =
    /^regulated activit(?:y|ies)$/iu.test(activity.text) &&
    /^regulations?$/iu.test(regulation.text);
  return isHeader ? { left: activity.left, right: regulation.left } : null;
}

export const isRightOf = (chunk: Chunk, { right }: TableEdges): boolean =>
  chunk.left >= right - edgeSlack;

/** How many of `rows`, the first of which belongs to a table, belong to it. */
export function tableLength(rows: readonly Row[], edges: TableEdges): number {
  const end = rows.findIndex((row, at) => at > 0 && endsTable(row, rows[at - 1] ?? [], edges));
  return end < 0 ? rows.length : end;
}

function endsTable(row: Row, above: Row, edges: TableEdges): boolean {
  if (headerEdges(row) !== null) return true;
  if (row.some((chunk) => chunk.wide || crossesInto(chunk, edges))) return true;
  const [first, last] = [row[0], above[0]];
  if (first === undefined || last === undefined || headerEdges(above) !== null) return false;
  const isFarBelow = first.y - last.y > endGap * first.size;
  return isFarBelow && !row.some((chunk) => isRightOf(chunk, edges));
}

const crossesInto = (chunk: Chunk, edges: TableEdges): boolean =>
  !isRightOf(chunk, edges) && chunk.right > edges.right;

/** Whether a row at the top of a page goes on from a table of the page before. */
export const goesOnFromTable = (row: Row, edges: TableEdges): boolean =>
  row.length > 0 && row.every((chunk) => Math.abs(chunk.left - edges.right) <= edgeSlack);
