import type { Span } from "../../domain/span.ts";
import type { Block, Line } from "./block.ts";
import { seamOf, wordsOf } from "./mend-lines.ts";

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
  const pieces = blocks.flatMap((block) => piecesOf(block, words));
  const starts = new Array<number | undefined>(pageCount).fill(undefined);
  let length = 0;
  for (const { text, page } of pieces) {
    if (text !== "") starts[page] ??= length;
    length += text.length;
  }
  return { text: pieces.map(({ text }) => text).join(""), pages: spansOf(starts, length) };
}

function* linesIn(blocks: readonly Block[]): Iterable<string> {
  for (const { cells } of blocks) for (const cell of cells) for (const { text } of cell) yield text;
}

/** A block's cells with tabs between them and a line feed behind. */
function piecesOf({ cells }: Block, words: ReadonlySet<string>): readonly Piece[] {
  const lastPage = cells.flat().at(-1)?.page ?? 0;
  let page = cells.flat()[0]?.page ?? 0;
  const pieces = cells.flatMap((cell, at) => {
    const tab = at === 0 ? [] : [{ text: "\t", page }];
    page = cell.at(-1)?.page ?? page;
    return [...tab, ...mendCell(cell, words)];
  });
  return [...pieces, { text: "\n", page: lastPage }];
}

function mendCell(lines: readonly Line[], words: ReadonlySet<string>): readonly Piece[] {
  return lines.map(({ text, page }, at) => {
    const next = lines[at + 1];
    if (next === undefined) return { text: text.replace(/\u00ad$/u, ""), page };
    const { cut, space } = seamOf(text, next.text, words);
    return { text: text.slice(0, text.length - cut) + space, page };
  });
}

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
