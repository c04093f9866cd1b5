import { cleanLine } from "../clean/clean-characters.ts";
import type { Row } from "./bands.ts";
import { spaceGap } from "./chunk.ts";
import type { Item } from "./item.ts";

/** Words of one cell on one base line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** In heights of a letter: no space between two words of a cell is wider. */
const wordGap = 0.45;

/**
 * The pieces of a base line of a grid. Its columns may stand as close as words do, so that a chunk
 * is cut where two words cannot be of one cell: `isLine` tells what one line of a cell can hold.
 */
export const piecesOf = (row: Row, isLine: (text: string) => boolean): readonly Piece[] =>
  row.flatMap(({ items }) => {
    const pieces: Piece[] = [];
    for (const piece of items.map(toPiece)) {
      const last = pieces.at(-1);
      if (last !== undefined && isOneCell(last, piece, isLine))
        pieces[pieces.length - 1] = join(last, piece);
      else pieces.push(piece);
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

function isOneCell(last: Piece, next: Piece, isLine: (text: string) => boolean): boolean {
  if (isLine(join(last, next).text)) return true;
  return gapOf(last, next) < wordGap * next.size && !(isLine(last.text) && isLine(next.text));
}

const gapOf = (last: Piece, next: Piece): number => next.left - last.right;

const join = (last: Piece, next: Piece): Piece => ({
  ...last,
  text: last.text + (gapOf(last, next) > spaceGap * next.size ? " " : "") + next.text,
  right: Math.max(last.right, next.right),
});
