import { firstLine, isContinuedRow, isRow, lastLine, type Block } from "./block.ts";

const sentenceEnd = /[.!?:;…][)\]"'”’]*$/u;
const bullet = /^(?:[●•▪▫◦‣⁃∙■□○➢✓✔¿·*\uf0b7]|[-–—] |o )\s*/u;
const numbered = /^(?:\d{1,2}[.)]|\([a-z0-9]{1,3}\))\s/u;

/** A line this short that stops without a full stop is a label, not a line of a paragraph. */
const shortestWrapped = 20;

export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

export const startsItem = (text: string): boolean => bullet.test(text) || numbered.test(text);

export const startsLow = (text: string): boolean => /^[(“‘"']?\p{Ll}/u.test(text);

/** Whether a sentence visibly runs from one printed line into the next. */
export const runsOver = (line: string, next: string): boolean =>
  line.length >= shortestWrapped &&
  !endsSentence(line) &&
  !startsItem(next) &&
  (startsLow(next) || /[\p{L}\p{N}][-\u00ad]$/u.test(line));

export const firstWordOf = (text: string): string => text.split(" ", 1)[0] ?? "";

/** Whether the first word of the next line would not have fitted behind the last one. */
const isFull = (block: Block, next: Block): boolean =>
  block.room < firstWordOf(firstLine(next)).length + 1 && lastLine(block).length >= 25;

/** Whether a block goes on in another one, which stands in the next column or on the next page. */
export function goesOn(block: Block, next: Block): boolean {
  if (isRow(next) ? !isContinuedRow(next) || !isRow(block) : isRow(block)) return false;
  if (Math.abs(block.size - next.size) > 0.08 * block.size) return false;
  const [line, start] = [lastLine(block), firstLine(next)];
  if (runsOver(line, start)) return true;
  if (isRow(block) || endsSentence(line) || startsItem(start)) return false;
  return block.face === next.face && isFull(block, next);
}
