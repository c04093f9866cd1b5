import { type Span } from "../../domain/span.ts";
import { stemOf } from "./stem-of.ts";

/** A word or a mark of punctuation, where it stands in the document. */
export interface Token extends Span {
  /** In lower case, without the possessive. */
  readonly word: string;
  readonly stem: string;
}

const word = /[\p{L}\d]+(?:['’][\p{L}]+)?|[.,;:()[\]•●]| [-–—] |[–—]/gu;

/** The words of `words`, which begin at `offset` of the document. "Wasn't" is two, "was" and "not". */
export const tokensIn = (words: string, offset: number): Token[] =>
  Array.from(words.matchAll(word)).flatMap(({ index, 0: found }) => {
    const start = offset + index;
    const end = start + found.length;
    return wordsOf(found.trim().toLowerCase().replace("’", "'")).map((one) => ({
      start,
      end,
      word: one,
      stem: stemOf(one),
    }));
  });

function wordsOf(found: string): readonly string[] {
  if (found.endsWith("n't")) return [found === "can't" ? "can" : found.slice(0, -3), "not"];
  if (found === "cannot") return ["can", "not"];
  return [found.replace(/'s$|'$/, "")];
}
