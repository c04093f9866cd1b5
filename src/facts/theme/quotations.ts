import { shift, textAt, type Span } from "../../domain/span.ts";

// What is opened is closed by its own mark, or not at all: speech that goes on in the next paragraph.
const quotation = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<![\p{L}\d])‘[^‘]*?’(?![\p{L}\d])|(?<![\p{L}\d])'[^'\n]{1,200}'(?![\p{L}\d])/gu;

// A line that begins as speech and tells of the inspection is an inspector's.
const inspectors =
  /^\s*["“].*\b[Ww]e (?:found|saw|identified|inspected|were (?:concerned|disappointed|pleased|impressed))\b/;

/** The words of a line that others say. What inspectors say of their inspection is none of it. */
export function quotationsIn(text: string, line: Span): Span[] {
  const words = textAt(text, line);
  if (inspectors.test(words)) return [];
  return Array.from(words.matchAll(quotation), ({ index, 0: { length } }) =>
    shift({ start: index, end: index + length }, line.start),
  );
}
