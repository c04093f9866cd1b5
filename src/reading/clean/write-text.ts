import type { Span } from "../../domain/span.ts";
import type { Block, Line } from "./block.ts";
import { seamOf, wordsOf, type Words } from "./mend-lines.ts";

interface Written {
  readonly text: string;
  readonly pages: readonly Span[];
}

/** A piece of the final text, and the page it is printed on. */
interface Piece {
  readonly text: string;
  readonly page: number;
}

/** The document's text, a line for each block, and where each of its pages stands in it. */
export function writeText(blocks: readonly Block[], pageCount: number): Written {
  const words = wordsOf(linesIn(blocks));
  const starts = new Array<number | undefined>(pageCount).fill(undefined);
  let text = "";
  for (const block of blocks) {
    for (const piece of piecesOf(block, words)) {
      if (piece.text !== "") starts[piece.page] ??= text.length;
      text += piece.text;
    }
  }
  return { text, pages: spansOf(starts, text.length) };
}

function* linesIn(blocks: readonly Block[]): Iterable<string> {
  for (const { cells } of blocks) for (const cell of cells) for (const { text } of cell) yield text;
}

/** A block's cells with tabs between them and a line feed behind. */
function piecesOf({ cells }: Block, words: Words): readonly Piece[] {
  const pieces: Piece[] = [];
  let page = cells.find((cell) => cell.length > 0)?.[0]?.page ?? 0;
  for (const [at, cell] of cells.entries()) {
    if (at > 0) pieces.push({ text: "\t", page });
    for (const piece of mendCell(cell, words)) pieces.push(piece);
    page = cell.at(-1)?.page ?? page;
  }
  pieces.push({ text: "\n", page });
  return pieces;
}

const mendCell = (lines: readonly Line[], words: Words): readonly Piece[] =>
  lines.map(({ text, page }, at) => {
    const next = lines[at + 1];
    if (next === undefined) return { text: withoutSoftHyphen(text), page };
    const { cut, space } = seamOf(text, next.text, words);
    return { text: text.slice(0, text.length - cut) + space, page };
  });

const withoutSoftHyphen = (text: string): string =>
  text.endsWith("\u00ad") ? text.slice(0, -1) : text;

/** A page without text is an empty span where the next page begins. */
function spansOf(starts: readonly (number | undefined)[], length: number): readonly Span[] {
  let end = length;
  const spans = starts.map(() => ({ start: 0, end: 0 }));
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const start = at === 0 ? 0 : Math.min(starts[at] ?? end, end);
    spans[at] = { start, end };
    end = start;
  }
  return spans;
}
