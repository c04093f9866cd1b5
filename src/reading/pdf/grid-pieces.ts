import { cleanLine } from "../clean/clean-characters.ts";
import type { Row } from "./bands.ts";
import { type Chunk, spaceGap } from "./chunk.ts";
import type { Item } from "./item.ts";

/** Words of one cell on one base line. */
export type Piece = Omit<Chunk, "wide" | "items">;

/** In heights of a letter: no space between two words of a cell is wider. */
const wordGap = 0.45;

/** What a grid knows of its cells. */
export interface CellTest {
  /** Whether one line of a cell can hold a text. */
  readonly isLine: (text: string) => boolean;
  /** Whether two pieces begin, or have their middles, where two columns do. */
  readonly areApart: (one: Piece, other: Piece) => boolean;
}

/**
 * The pieces of a base line of a grid. Its columns may stand as close as words do, so that a chunk
 * is cut where two words cannot be of one cell.
 */
export const piecesOf = (row: Row, test: CellTest): readonly Piece[] =>
  row.flatMap(({ items }) => {
    const pieces: Piece[] = [];
    for (const piece of items.map(toPiece)) {
      const last = pieces.at(-1);
      if (last !== undefined && isOneCell(last, piece, test)) {
        pieces[pieces.length - 1] = join(last, piece);
      } else pieces.push(piece);
    }
    return pieces.filter(({ text }) => text !== "");
  });

const toPiece = ({ text, x, y, width, height, font }: Item): Piece => ({
  text: cleanLine(text.replaceAll("\t", " ")),
  left: x,
  right: x + width,
  y,
  size: height,
  font,
});

function isOneCell(last: Piece, next: Piece, { isLine, areApart }: CellTest): boolean {
  if (gapOf(last, next) > wordGap * next.size || areApart(last, next)) return false;
  return isLine(join(last, next).text) || !(isLine(last.text) && isLine(next.text));
}

const gapOf = (last: Piece, next: Piece): number => next.left - last.right;

const join = (last: Piece, next: Piece): Piece => ({
  ...last,
  text: last.text + (gapOf(last, next) > spaceGap * next.size ? " " : "") + next.text,
  right: Math.max(last.right, next.right),
});
