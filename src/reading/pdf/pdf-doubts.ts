import type { Chunk } from "./chunk.ts";

interface Facts {
  readonly pages: readonly (readonly (readonly Chunk[])[])[];
  readonly damagedPages: readonly number[];
  readonly isDamaged: boolean;
}

/** Fewer letters than this among the signs of a page, and its font has lost their meaning. */
const leastLetters = 0.5;

/** What was lost or is doubtful, in sentences. */
export function doubtsAbout({ pages, damagedPages, isDamaged }: Facts): readonly string[] {
  const isEmpty = (at: number): boolean => pages[at]?.every(({ length }) => length === 0) ?? false;
  const numbers = [...pages.keys()].filter((at) => !damagedPages.includes(at));
  return [
    ...(isDamaged ? ["The file is damaged; text may be missing or wrong."] : []),
    ...sentence(damagedPages.filter(isEmpty), "damaged and could not be read"),
    ...sentence(
      damagedPages.filter((at) => !isEmpty(at)),
      "damaged; text may be missing there",
    ),
    ...sentence(numbers.filter(isEmpty), "without text; a scanned page needs text recognition"),
    ...sentence(
      numbers.filter((at) => !isEmpty(at) && isGarbled(pages[at]?.flat() ?? [])),
      "garbled: the fonts do not say which letters they print",
    ),
  ];
}

function sentence(pages: readonly number[], fault: string): readonly string[] {
  const numbers = pages.map((at) => at + 1).join(", ");
  if (pages.length === 0) return [];
  return [pages.length === 1 ? `Page ${numbers} is ${fault}.` : `Pages ${numbers} are ${fault}.`];
}

function isGarbled(chunks: readonly Chunk[]): boolean {
  const text = chunks.map((chunk) => chunk.text).join("");
  if (plainLettersIn(text) >= leastLetters * text.length) return false;
  const signs = text.replace(/\s/gu, "");
  const letters = signs.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs.length > 40 && letters < leastLetters * signs.length;
}

/** How many letters from A to Z; on most pages they are enough. */
function plainLettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | 32;
    if (small >= 97 && small <= 122) count += 1;
  }
  return count;
}
