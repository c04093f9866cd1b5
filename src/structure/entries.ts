import type { Document, Entry } from "../domain/document.ts";
import { lengthOf, textAt, type Span } from "../domain/span.ts";
import { linesIn, sentencesIn } from "./sentences.ts";

/** The parts of a document that each tell one inspection: the whole, where nothing divides it. */
export const wholeEntry = ({ text }: Document): Entry => ({
  spans: [{ start: 0, end: text.length }],
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
      names.map((name) => ({ spans: [{ start, end }], name, head: null })),
    ),
  );
}

/**
 * Cuts a paper that gives each service a heading: from it to the next heading, or to the next line
 * that bears a number. `namesIn` tells the services that a line names as a heading.
 */
export function entriesByHeading(
  text: string,
  area: Span,
  namesIn: (line: string) => readonly string[],
): Entry[] {
  const lines = linesIn(text, area).map((span) => {
    const words = textAt(text, span).trim();
    return { span, names: namesIn(words), isCut: numbered.test(words) };
  });
  const cuts = lines.filter(({ names, isCut }) => isCut || names.length > 0);
  return cuts.flatMap(({ span, names }, nth) => {
    const whole = { start: span.start, end: cuts[nth + 1]?.span.start ?? area.end };
    return names.map((name) => ({ spans: [whole], name, head: null }));
  });
}

const numbered = /^\(?\d+(?:\.\d+)*[.)]?\s/;

const same = (names: readonly string[], part: { readonly names: readonly string[] }): boolean =>
  names.join() === part.names.join();

// A service that is named again later is told by its longest part.
function joinByName(entries: readonly (Entry & { readonly name: string })[]): Entry[] {
  const longest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = longest.get(entry.name);
    if (!known || sizeOf(entry) > sizeOf(known)) longest.set(entry.name, entry);
  }
  return [...longest.values()];
}

const sizeOf = ({ spans }: Entry): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

// A new paragraph that names nobody speaks of no one in particular.
const startsLine = (text: string, { start }: Span): boolean =>
  start === 0 || text[start - 1] === "\n";
