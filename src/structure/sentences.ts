import type { Span } from "../domain/span.ts";

// A full stop after one of these does not end a sentence.
const abbreviations =
  /(?:^|[\s("“‘'])(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|Ltd|Co|No|no|Reg|reg|regs|Regs|Ch|para|paras|e\.g|i\.e|etc|vs|cf|approx|incl|a\.m|p\.m|[A-Z])$/;

// The end of a sentence: its mark, closing quotes or brackets, white space before what may begin one;
// or the border of a cell. "Regulation 12. (1)" goes on, and so does "9.30 a.m. and".
const end = /[.!?]['"’”)\]]*[ ](?=[\p{Lu}\d"“‘'([•●])|\t+/gu;

/** The lines of `area` that hold text, without the line breaks. A line is a block (see `Document`). */
export function linesIn(text: string, area: Span): Span[] {
  const lines: Span[] = [];
  let start = area.start;
  while (start < area.end) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 || found > area.end ? area.end : found;
    if (/\S/.test(text.slice(start, stop))) lines.push({ start, end: stop });
    start = stop + 1;
  }
  return lines;
}

/** The sentences of one line. A cell of a table is a sentence of its own. */
export function sentencesOf(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(end)) {
    if (mark.startsWith(".") && abbreviations.test(words.slice(Math.max(start, index - 8), index)))
      continue;
    sentences.push({ start, end: index + mark.trimEnd().length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: words.length }]
    .filter((one) => one.end > one.start)
    .map((one) => ({ start: one.start + line.start, end: one.end + line.start }));
}

/** The sentences of `area`, in order. */
export const sentencesIn = (text: string, area: Span): Span[] =>
  linesIn(text, area).flatMap((line) => sentencesOf(text, line));

/** Where the line that holds `offset` begins. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf("\n", offset - 1) + 1;
