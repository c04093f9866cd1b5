import type { Span } from "../../domain/span.ts";
import { matchesIn } from "../../rules/matches-in.ts";
import { stemOf } from "./stem-of.ts";

interface Word {
  /** In lower case, without the possessive. */
  readonly word: string;
  readonly stem: string;
}

/** A word or a mark of punctuation, where it stands in the document. */
export interface Token extends Span, Word {}

// A letter of ASCII is known at once; that others are letters takes much longer to find.
const letter = String.raw`[a-zA-Z]|(?=[^\0-\x7f])\p{L}`;
const word = new RegExp(
  String.raw`(?:${letter}|\d)+(?:['’](?:${letter})+)?|[.,;:()[\]•●]| [-–—] |[–—]`,
  "gu",
);

/** The words of `words`, which begin at `offset` of the document. "Wasn't" is two, "was" and "not". */
export const tokensIn = (words: string, offset: number): Token[] =>
  matchesIn(words, word).flatMap(({ index, 0: found }) => {
    const start = offset + index;
    const end = start + found.length;
    return readingOf(found).map((one) => ({ start, end, word: one.word, stem: one.stem }));
  });

const readings = new Map<string, readonly Word[]>();

// A report has some 3,000 words of its own; what comes beyond this is no language.
const mostReadings = 50_000;

// Stemming is dear and words come back, so each is read once.
function readingOf(found: string): readonly Word[] {
  const known = readings.get(found);
  if (known !== undefined) return known;
  const plain = found.trim().toLowerCase().replace("’", "'");
  const reading = wordsOf(plain).map((one) => ({ word: one, stem: stemOf(one) }));
  if (readings.size < mostReadings) readings.set(found, reading);
  return reading;
}

function wordsOf(found: string): readonly string[] {
  if (found.endsWith("n't")) return [found === "can't" ? "can" : found.slice(0, -3), "not"];
  if (found === "cannot") return ["can", "not"];
  return [found.replace(/'s$|'$/, "")];
}
