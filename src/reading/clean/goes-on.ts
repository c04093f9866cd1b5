import { firstLine, isContinuedRow, isRow, lastLine, type Block } from "./block.ts";

const sentenceEnd = /[.!?:;…][)\]"'”’]*$/u;
const bullet = /^(?:[●•▪▫◦‣⁃∙■□○◆◼◾❖➢➤►▶✓✔¿·*]|[-–—] |o )\s*/u;
const numbered = /^(?:\d{1,2}[.)]|\([a-z0-9]{1,3}\))\s/u;

/** A line this short that stops without a full stop is a label, not a line of a paragraph. */
const shortestWrapped = 20;

export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

export const startsItem = (text: string): boolean => bullet.test(text) || numbered.test(text);

export const startsLow = (text: string): boolean => /^[(“‘"']?\p{Ll}/u.test(text);

// No paragraph ends in "and" or "of the".
const leavesOpen = /[\p{L})\]”’] (?:and|or|of|the|in|to|for|with|by|under|that)$/u;

/** Whether a sentence visibly runs from one printed line into the next. */
export const runsOver = (line: string, next: string): boolean =>
  line.length >= shortestWrapped &&
  !endsSentence(line) &&
  !startsItem(next) &&
  (startsLow(next) || leavesOpen.test(line) || /[\p{L}\p{N}][-\u00ad]$/u.test(line));

const firstWordOf = (text: string): string => text.split(" ", 1)[0] ?? "";

/** A line as short as this is a label or an address: it never fills its column. */
const shortestFull = 25;
/** Capitals and wide letters take more room than the average letter of a line. */
const wideLetters = 1.6;

/**
 * Whether the first word of `next` would not have fitted behind a line with room for so many
 * letters, so that the line's end is no choice of the writer.
 */
export function isFull(line: string, next: string, room: number): boolean {
  if (line.length < shortestFull || (line.endsWith(":") && !startsLow(next))) return false;
  return room < wideLetters * (firstWordOf(next).length + 1);
}

/** Whether a block goes on in another one, which stands in the next column or on the next page. */
export function goesOn(block: Block, next: Block): boolean {
  if (isRow(next) ? !isContinuedRow(next) || !isRow(block) : isRow(block)) return false;
  if (Math.abs(block.size - next.size) > 0.08 * block.size) return false;
  const [line, start] = [lastLine(block), firstLine(next)];
  if (runsOver(line, start)) return true;
  if (isRow(block) || endsSentence(line) || startsItem(start)) return false;
  return block.face === next.face && isFull(line, start, block.room);
}
