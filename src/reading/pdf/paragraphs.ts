import type { Block } from "../clean/block.ts";
import { endsSentence, isFull, runsOver, startsItem } from "../clean/goes-on.ts";
import { rowsOfChunks, type Chunk } from "./chunk.ts";

/** A block and the base line of its first line. */
export interface PlacedBlock {
  readonly block: Block;
  readonly y: number;
  readonly size: number;
}

/** The chunks of one column. */
export interface Column {
  readonly chunks: readonly Chunk[];
  /** Where its lines end at the latest. */
  readonly margin: number;
  readonly page: number;
}

/** In heights of a letter: a gap as wide parts the cells of a row; in leadings: one as high, paragraphs. */
const cellGap = 2;
const paragraphGap = 1.3;
/** The blocks of a column from top to bottom. */
export function paragraphsOf(column: Column): readonly PlacedBlock[] {
  const lines = rowsOfChunks(column.chunks).map(toLine);
  const leading = leadingOf(lines);
  const groups: Chunk[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const joins = above !== undefined && joinsOn(above, line, { leading, margin: column.margin });
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => toPlacedBlock(group, column));
}

function toLine(row: readonly Chunk[]): Chunk {
  const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  let [text, end] = ["", -Infinity];
  for (const chunk of row) {
    const gap = chunk.left - end > cellGap * main.size ? "\t" : " ";
    text += text === "" ? chunk.text : gap + chunk.text;
    end = chunk.right;
  }
  return { ...main, text, left: row[0]?.left ?? main.left, right: end };
}

/** The usual distance of base lines: that of the closer ones, so that gaps do not count. */
function leadingOf(lines: readonly Chunk[]): number {
  const steps = lines.slice(1).map(({ y, size }, at) => (y - (lines[at]?.y ?? y)) / size);
  const sorted = steps.filter((step) => step > 0.8 && step < 2).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 1.2;
}

interface Shape {
  readonly leading: number;
  readonly margin: number;
}

/** Whether a line belongs to the paragraph of the line above. */
function joinsOn(above: Chunk, line: Chunk, { leading, margin }: Shape): boolean {
  if (above.text.includes("\t") || line.text.includes("\t")) return false;
  if (above.wide !== line.wide || startsItem(line.text)) return false;
  if (Math.abs(above.size - line.size) > 0.08 * above.size) return false;
  if (line.y - above.y > paragraphGap * Math.min(leading, 1.7) * line.size) return false;
  if (runsOver(above.text, line.text)) return true;
  if (above.font !== line.font && endsSentence(above.text)) return false;
  return isFull(above.text, line.text, roomAfter(above, margin));
}

const letterWidth = ({ text, left, right }: Chunk): number =>
  (right - left) / Math.max(1, text.length);

const roomAfter = (line: Chunk, margin: number): number =>
  (margin - line.right) / Math.max(1, letterWidth(line));

function toPlacedBlock(lines: readonly Chunk[], { margin, page }: Column): readonly PlacedBlock[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isRow = first.text.includes("\t");
  const printed = lines.map(({ text }) => ({ text, page }));
  const cells = isRow ? first.text.split("\t").map((text) => [{ text, page }]) : [printed];
  const room = isRow ? Infinity : roomAfter(last, margin);
  return [
    { block: { cells, size: first.size, face: last.font, room }, y: first.y, size: first.size },
  ];
}
