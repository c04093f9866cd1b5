// What is opened is closed by its own mark, or not at all: speech that goes on in the next paragraph.
const quotation =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<![\p{L}\d])‘[^‘\n]{0,300}?’(?![\p{L}\d])|(?<![\p{L}\d])'[^'\n]{1,200}'(?![\p{L}\d])/gu;

// A line that begins as speech and tells of the inspection is an inspector's.
const inspectors =
  /^\s*["“].*\b[Ww]e (?:found|saw|identified|inspected|were (?:concerned|disappointed|pleased|impressed))\b/;

/**
 * A line with blanks for the words of others, so that offsets stay. What inspectors say of their
 * inspection is kept.
 */
export const withoutQuotations = (line: string): string =>
  inspectors.test(line) ? line : line.replace(quotation, (words) => " ".repeat(words.length));
