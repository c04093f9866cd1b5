import type { Row } from "./bands.ts";
import { piecesOf, type CellTest, type Piece } from "./grid-pieces.ts";
import { isHeadLine, isWholeHead, startsHead } from "./rating-words.ts";

/** A column of ratings: where its head stands. */
export interface GridColumn {
  readonly left: number;
  readonly right: number;
}

export interface GridHead {
  /** The lines of each head, from left to right, and those of what stands above the names. */
  readonly heads: readonly (readonly Piece[])[];
  readonly names: readonly Piece[];
  /** So many base lines it has. */
  readonly length: number;
}

/** With this a chunk begins in the first line of every head: most rows need no closer look. */
const opensHead = /^(?:safe|effective|caring|responsive|well|overall|are services|is the)\b/iu;
/** No grid asks fewer questions. */
const fewestColumns = 3;
const mostHeadLines = 3;
/** In heights of a letter: no lines of one cell stand further apart. */
export const lineGap = 2.2;
/** In heights of a letter: how exactly cells are set under their head. */
const headSlack = 0.15;
/** In points: how far a name may reach into the first column. */
const nameSlack = 2;

const headTest: CellTest = { isLine: isHeadLine, areApart: () => false };

/** The head that begins with the row at `at`; null where none does. */
export function gridHeadAt(rows: readonly Row[], at: number): GridHead | null {
  const first = rows[at] ?? [];
  if (!first.some(({ text }) => opensHead.test(text))) return null;
  const pieces = piecesOf(first, headTest);
  const names = pieces.findIndex(({ text }) => isHeadLine(text));
  const heads = pieces.slice(Math.max(names, 0));
  if (names < 0 || names > 1 || heads.length < fewestColumns) return null;
  if (!heads.every(({ text }) => startsHead(text))) return null;
  const head = withLinesBelow(
    { heads: heads.map((piece) => [piece]), names: pieces.slice(0, names), length: 1 },
    rows.slice(at + 1, at + mostHeadLines),
  );
  return head.heads.every((lines) => isWholeHead(textOf(lines))) ? head : null;
}

/** With the lines below it that its heads go on in: "Are services" above "safe?". */
function withLinesBelow(head: GridHead, below: readonly Row[]): GridHead {
  const [next, ...rest] = below;
  if (next === undefined) return head;
  const pieces = piecesOf(next, headTest);
  const columns = columnsOf(head);
  const heads = head.heads.map((lines, column) => [
    ...lines,
    ...pieces.filter((piece) => columnOf(piece, columns) === column && goesOnIn(lines, piece)),
  ]);
  const taken = heads.flat().length - head.heads.flat().length;
  const names = pieces.filter((piece) => isLeftOf(piece, columns));
  if (taken === 0 || taken + names.length < pieces.length) return head;
  return withLinesBelow({ heads, names: [...head.names, ...names], length: head.length + 1 }, rest);
}

function goesOnIn(lines: readonly Piece[], piece: Piece): boolean {
  const above = lines.at(-1);
  if (above === undefined || piece.y - above.y > lineGap * above.size) return false;
  return startsHead(`${textOf(lines)} ${piece.text}`);
}

export const textOf = (lines: readonly Piece[]): string => lines.map(({ text }) => text).join(" ");

export const columnsOf = ({ heads }: GridHead): readonly GridColumn[] =>
  heads.map((lines) => ({
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }));

/** The column under whose head a piece stands, flush or centred; -1 where there is none. */
export function columnOf(piece: Piece, columns: readonly GridColumn[]): number {
  const distances = columns.map((column) => distanceOf(piece, column));
  const least = Math.min(...distances);
  return least <= pitchOf(columns) / 2 ? distances.indexOf(least) : -1;
}

/** Whether a piece stands exactly as the head of some column does. */
export const isUnderHead = (piece: Piece, columns: readonly GridColumn[]): boolean =>
  columns.some((column) => distanceOf(piece, column) <= headSlack * piece.size);

const distanceOf = (piece: Piece, column: GridColumn): number =>
  Math.min(Math.abs(piece.left - column.left), Math.abs(centreOf(piece) - centreOf(column)));

const centreOf = ({ left, right }: GridColumn): number => (left + right) / 2;

const pitchOf = (columns: readonly GridColumn[]): number =>
  Math.min(...columns.slice(1).map(({ left }, at) => left - (columns[at]?.left ?? 0)));

/** Whether a piece stands in the column of names. */
export const isLeftOf = ({ right }: Piece, [first]: readonly GridColumn[]): boolean =>
  first !== undefined && right <= first.left + nameSlack;
