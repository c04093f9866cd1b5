import type { Decision } from "../../domain/decision.ts";
import type { Evidence } from "../../domain/report.ts";
import { overlap, type Span } from "../../domain/span.ts";
import { eachWord, type Paint, type Painter } from "../paint.ts";
import { plainPiece } from "../plain-text.ts";
import { quotedWords } from "../quoted.ts";

interface Mark {
  readonly span: Span;
  readonly painter: Painter;
}

/** The sentence in quotation marks; in it the words that the rule matched and the cue stand out. */
export function markedQuote(evidence: Evidence, { words }: Decision, paint: Paint): string {
  const marks = marksOf(evidence, words, paint);
  const cut = ({ start, end }: Span): string =>
    plainPiece(evidence.quote.slice(start - evidence.start, end - evidence.start));
  const starts = [evidence.start, ...marks.map(({ span }) => span.end)];
  const told = starts.map((start, at) => {
    const mark = marks[at];
    const before = cut({ start, end: mark?.span.start ?? evidence.end });
    return mark === undefined ? before : before + mark.painter(cut(mark.span));
  });
  return quotedWords(told.join("").trim());
}

/** In order, none over another: where a cue is among the words, they are marked as a whole. */
function marksOf(evidence: Evidence, words: readonly Span[], paint: Paint): readonly Mark[] {
  const { cue } = evidence;
  const isInside = cue !== null && cue.start >= evidence.start && cue.end <= evidence.end;
  const cues = isInside && !words.some((span) => overlap(span, cue)) ? [cue] : [];
  return [
    ...words.map((span) => ({ span, painter: standingOut(paint.strong, ["«", "»"]) })),
    ...cues.map((span) => ({ span, painter: standingOut(paint.poor, ["[", "]"]) })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** In colour, or else in brackets. */
const standingOut =
  (painter: Painter, [open, close]: readonly [string, string]): Painter =>
  (text) =>
    painter("x") === "x" ? open + text + close : eachWord(painter, text);
