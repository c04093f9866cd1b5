import { cleanLine } from "../clean/clean-characters.ts";
import type { MarkKind, Token } from "./token.ts";

/** Where the next text stands: on the open line (null), or on a new one that begins with a mark. */
type Start = string | null;

interface Cursor {
  readonly start: Start;
  /** The cell of the row that is open, -1 before its first one; null outside of rows. */
  readonly cell: number | null;
  readonly tabs: number;
  readonly rowHasText: boolean;
  readonly cellHasText: boolean;
}

const outside: Cursor = {
  start: "",
  cell: null,
  tabs: 0,
  rowHasText: false,
  cellHasText: false,
};

/** The lines of a page: a block each, a table's row with tabs, a list item with a bullet. */
export function linesOf(tokens: readonly Token[]): readonly string[] {
  const lines: string[] = [];
  let cursor = outside;
  for (const token of tokens) {
    if (token.kind !== "text") cursor = move(cursor, token.kind);
    else if (/\S/u.test(token.text)) {
      const tabs = "\t".repeat(cursor.tabs);
      if (cursor.start === null) lines.push((lines.pop() ?? "") + tabs + flat(token.text));
      else lines.push(cursor.start + tabs + flat(token.text));
      cursor = { ...cursor, start: null, tabs: 0, rowHasText: true, cellHasText: true };
    } else if (cursor.start === null) lines.push(`${lines.pop() ?? ""} `);
  }
  return lines.map(tidy).filter((line) => line !== "");
}

const flat = (text: string): string => text.replace(/\s{2,}|[^\S ]/gu, " ");

/** A tab at the start marks a row that goes on; cleaning would take it away. */
function tidy(line: string): string {
  const text = cleanLine(line);
  return text !== "" && line.startsWith("\t") ? `\t${text}` : text;
}

function move(cursor: Cursor, kind: MarkKind): Cursor {
  switch (kind) {
    case "row":
      return { ...outside, cell: -1 };
    case "end":
      return outside;
    case "item":
      return { ...cursor, start: startIn(cursor, "• ") };
    case "cell":
      return nextCell(cursor);
    case "break":
      return { ...cursor, start: startIn(cursor, cursor.start ?? "") };
  }
}

/** Inside a later cell what begins a new line goes on from the row above. */
function startIn({ cell, start, cellHasText }: Cursor, mark: string): Start {
  if (cell === null || cell < 0) return mark;
  if (!cellHasText) return start;
  return cell > 0 ? "\t" : mark;
}

function nextCell(cursor: Cursor): Cursor {
  if (cursor.cell === null) return { ...cursor, start: cursor.start ?? "" };
  const cell = cursor.cell + 1;
  return {
    cell,
    start: cursor.rowHasText ? null : cursor.start,
    tabs: cursor.tabs + (cell > 0 ? 1 : 0),
    rowHasText: cursor.rowHasText,
    cellHasText: false,
  };
}
