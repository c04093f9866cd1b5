import { oncePerArea } from "../domain/once-per-area.ts";
import { shift, type Span } from "../domain/span.ts";
import { matchesIn } from "../rules/matches-in.ts";

// A full stop after one of these does not end a sentence.
const abbreviations =
  /(?:^|[\s("“‘'])(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|Ltd|Co|No|no|Reg|reg|regs|Regs|Ch|para|paras|e\.g|i\.e|etc|vs|cf|approx|incl|a\.m|p\.m|[A-Z])$/;

// The end of a sentence: its mark, closing quotes or brackets, white space before what may begin one;
// or the border of a cell. "Regulation 12. (1)" goes on, and so does "9.30 a.m. and".
const end = /[.!?]['"’”)\]]*[ ](?=[\p{Lu}\d"“‘'([•●])|\t+/gu;

// No paragraph or sentence of a report is longer. Longer runs are cut at a space, so that what is
// done for each, and may take the square of its length, stays in proportion to the whole text.
const longestLine = 10_000;
const longestSentence = 2000;

/** The lines of `area` that hold text, without the line breaks. A line is a block (see `Document`). */
export const linesIn = oncePerArea((text, area): readonly Span[] => {
  const lines: Span[] = [];
  let start = area.start;
  while (start < area.end) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > area.end ? area.end : found;
    lines.push(...piecesOf(text, { start, end }, longestLine));
    start = end + 1;
  }
  return lines.filter((line) => /\S/.test(text.slice(line.start, line.end)));
});

function piecesOf(text: string, whole: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  let start = whole.start;
  while (whole.end - start > longest) {
    // The slice keeps the search off all that stands before it.
    const space = text.slice(start, start + longest + 1).lastIndexOf(" ");
    const end = start + (space > 0 ? space : longest);
    pieces.push({ start, end });
    start = space > 0 ? end + 1 : end;
  }
  return [...pieces, { start, end: whole.end }];
}

/** The sentences of one line. A cell of a table is a sentence of its own. */
export const sentencesOf = oncePerArea((text, line): readonly Span[] => {
  const words = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of matchesIn(words, end)) {
    if (mark.startsWith(".") && abbreviations.test(words.slice(Math.max(start, index - 8), index)))
      continue;
    sentences.push({ start, end: index + mark.trimEnd().length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: words.length }]
    .filter((one) => one.end > one.start)
    .flatMap((one) => piecesOf(text, shift(one, line.start), longestSentence));
});

/** The sentences of `area`, in order. */
export const sentencesIn = (text: string, area: Span): Span[] =>
  linesIn(text, area).flatMap((line) => sentencesOf(text, line));

/** Where the line that holds `offset` begins. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line that holds `offset` ends. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/**
 * The sentence that holds `span`; undefined where it runs over several. Looks at no more of a line than
 * one piece of it, however long the line is.
 */
export function sentenceAround(text: string, span: Span): Span | undefined {
  const line = { start: lineStart(text, span.start), end: lineEnd(text, span.start) };
  const piece = piecesOf(text, line, longestLine).find(({ end }) => end > span.start);
  return (
    piece && sentencesOf(text, piece).find((one) => one.start <= span.start && one.end >= span.end)
  );
}
