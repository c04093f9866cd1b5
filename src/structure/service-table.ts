import { textAt, type Span } from "../domain/span.ts";
import { linesIn } from "./sentences.ts";

/** A row of a table of services: its name and its other cells by the heading of their column. */
export interface ServiceRow {
  readonly name: string;
  readonly span: Span;
}

// "Service | Type | Rating | Previous rating": the head of a table of services and their ratings.
const named =
  /^(?:(?:name of )?(?:service|home|care home|provider|location|practice|agency)s?(?: name)?)$/i;
const rated = /\brating\b/i;

/** The rows of every table in `area` whose head names services and ratings. Cells end at `|` or a tab. */
export function serviceRowsIn(text: string, area: Span): ServiceRow[] {
  let column = -1;
  return linesIn(text, area).flatMap((span) => {
    const cells = cellsOf(textAt(text, span));
    if (cells.length < 2) {
      column = -1;
      return [];
    }
    const heads = cells.some((cell) => rated.test(cell));
    const found = heads ? cells.findIndex((cell) => named.test(cell)) : -1;
    if (found >= 0) {
      column = found;
      return [];
    }
    const name = column < 0 ? undefined : cells[column];
    return name ? [{ name, span }] : [];
  });
}

/** The cells of a line. */
export const cellsOf = (line: string): string[] =>
  /[|\t]/.test(line) ? line.split(/\s*[|\t]\s*/).map((cell) => cell.trim()) : [line.trim()];
