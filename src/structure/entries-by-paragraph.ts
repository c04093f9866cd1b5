import type { Entry } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import { linesIn, sentencesOf } from "./sentences.ts";

interface Part {
  readonly span: Span;
  readonly name: string;
}

/**
 * Cuts a text that goes to and fro between several services: each has the sentences from one that
 * names it to one that names another, within a paragraph, and the lists that such a paragraph opens.
 * What stands before the first name of a paragraph is about none of them.
 */
export function entriesByParagraph(text: string, area: Span, names: readonly string[]): Entry[] {
  const parts: Part[] = [];
  let opened: string | null = null;
  for (const line of linesIn(text, area)) {
    const words = textAt(text, line);
    const own = partsOf(text, line, names);
    const listed = own.length === 0 && opened !== null && /^[•●*–-]/.test(words.trim());
    if (listed && opened !== null) parts.push({ span: line, name: opened });
    else opened = words.trimEnd().endsWith(":") ? (own.at(-1)?.name ?? null) : null;
    parts.push(...own);
  }
  const head = { start: area.start, end: parts[0]?.span.start ?? area.end };
  return names.flatMap((name) => {
    const spans = parts.filter((part) => part.name === name).map(({ span }) => span);
    return spans.length === 0 ? [] : [{ spans, name, head }];
  });
}

function partsOf(text: string, line: Span, names: readonly string[]): Part[] {
  const parts: { name: string; span: Span }[] = [];
  for (const sentence of sentencesOf(text, line)) {
    const named = names.filter((name) => textAt(text, sentence).includes(name));
    const last = parts.at(-1);
    // A sentence that names two is about both, and which part is whose it does not say.
    const [name] = named.length === 1 ? named : [];
    if (name !== undefined && name !== last?.name) parts.push({ name, span: sentence });
    else if (last && named.length < 2) last.span = { start: last.span.start, end: sentence.end };
  }
  return parts;
}
