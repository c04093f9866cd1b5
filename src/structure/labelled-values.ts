import { textAt, type Span } from "../domain/span.ts";
import { linesIn } from "./sentences.ts";

/** How to read a line: the label it begins with and what is left of it, and what a value says. */
export interface LabelReader<L, V> {
  readonly label: (words: string) => { readonly label: L; readonly rest: string } | null;
  readonly value: (words: string) => V | null;
}

export interface LabelledValue<L, V> {
  readonly label: L;
  readonly value: V;
  readonly span: Span;
}

// Longer lines are prose.
const longest = 200;

/** Labels with their values: both in one line, or the value alone in the line below. */
export function labelledValues<L, V>(
  text: string,
  area: Span,
  read: LabelReader<L, V>,
): LabelledValue<L, V>[] {
  const lines = linesIn(text, area)
    .map((span) => ({ span, words: wordsOf(text, span) }))
    .filter(({ words }) => words.length <= longest);
  return lines.flatMap((line, nth) => {
    const found = read.label(line.words);
    if (found === null) return [];
    const { label, rest } = found;
    const below = rest === "" ? lines[nth + 1] : undefined;
    const value = read.value(below ? below.words : rest);
    const end = below?.span.end ?? line.span.end;
    return value === null ? [] : [{ label, value, span: { start: line.span.start, end } }];
  });
}

// Of a row with more cells the first two: what stands behind explains.
const wordsOf = (text: string, line: Span): string =>
  textAt(text, line)
    .trim()
    .replace(/^[•●*]\s*/, "")
    .split("\t", 2)
    .join("\t");
