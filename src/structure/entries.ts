import type { Document, Entry } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import { sentencesIn } from "./sentences.ts";

/** The parts of a document that each tell one inspection: the whole, where nothing divides it. */
export const wholeEntry = ({ text }: Document): Entry => ({
  span: { start: 0, end: text.length },
  name: null,
});

/**
 * Cuts a paper about several services into one part each: from the sentence that names a service to
 * the one that names the next. `nameIn` tells the service that a sentence names, or null.
 * Sentences before the first name belong to none.
 */
export function entriesByName(
  text: string,
  area: Span,
  nameIn: (sentence: string) => string | null,
): Entry[] {
  const entries: { start: number; end: number; name: string }[] = [];
  for (const sentence of sentencesIn(text, area)) {
    const name = nameIn(textAt(text, sentence));
    const last = entries.at(-1);
    if (name !== null && name !== last?.name) entries.push({ ...sentence, name });
    else if (last && startsLine(text, sentence)) entries.push({ ...sentence, name: "" });
    else if (last) last.end = sentence.end;
  }
  return entries
    .filter(({ name }) => name !== "")
    .map(({ start, end, name }) => ({ span: { start, end }, name }));
}

// A new paragraph that names nobody speaks of no one in particular.
const startsLine = (text: string, { start }: Span): boolean =>
  start === 0 || text[start - 1] === "\n";
