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
  const lines = linesIn(text, area).filter(({ start, end }) => end - start <= longest);
  return lines.flatMap((line, nth) => {
    const found = read.label(wordsOf(text, line));
    if (found === null) return [];
    const { label, rest } = found;
    const below = rest === "" ? lines[nth + 1] : undefined;
    const value = read.value(below ? wordsOf(text, below) : rest);
    const end = below?.end ?? line.end;
    return value === null ? [] : [{ label, value, span: { start: line.start, end } }];
  });
}

const wordsOf = (text: string, line: Span): string =>
  textAt(text, line)
    .trim()
    .replace(/^[•●*]\s*/, "");
