import type { Document, Entry } from "../domain/document.ts";
import { lengthOf, textAt, type Span } from "../domain/span.ts";
import { sentencesIn } from "./sentences.ts";

/** The parts of a document that each tell one inspection: the whole, where nothing divides it. */
export const wholeEntry = ({ text }: Document): Entry => ({
  span: { start: 0, end: text.length },
  name: null,
  head: null,
});

/**
 * Cuts a paper about several services into one part each: from the sentence that names a service to
 * the one that names the next, within a paragraph. `namesIn` tells the services that a sentence
 * names; where it names two, each has the part. Sentences before the first name belong to none.
 */
export function entriesByName(
  text: string,
  area: Span,
  namesIn: (sentence: string) => readonly string[],
): Entry[] {
  const parts: { start: number; end: number; names: readonly string[] }[] = [];
  for (const sentence of sentencesIn(text, area)) {
    const names = namesIn(textAt(text, sentence));
    const last = parts.at(-1);
    const goesOn = last && !startsLine(text, sentence) && (names.length === 0 || same(names, last));
    if (goesOn) last.end = sentence.end;
    else parts.push({ ...sentence, names });
  }
  return joinByName(
    parts.flatMap(({ start, end, names }) =>
      names.map((name) => ({ span: { start, end }, name, head: null })),
    ),
  );
}

const same = (names: readonly string[], part: { readonly names: readonly string[] }): boolean =>
  names.join() === part.names.join();

// A service that is named again later is told by its longest part.
function joinByName(entries: readonly (Entry & { readonly name: string })[]): Entry[] {
  const longest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = longest.get(entry.name);
    if (!known || lengthOf(entry.span) > lengthOf(known.span)) longest.set(entry.name, entry);
  }
  return [...longest.values()];
}

// A new paragraph that names nobody speaks of no one in particular.
const startsLine = (text: string, { start }: Span): boolean =>
  start === 0 || text[start - 1] === "\n";
