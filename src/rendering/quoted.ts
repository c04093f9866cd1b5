import type { Evidence } from "../domain/report.ts";
import { pathWords } from "./path-words.ts";
import { plainText } from "./plain-text.ts";
import { shorten, together } from "./wrap-text.ts";

const longest = 320;

/** The sentence in quotation marks, cut where it is very long. */
export const quoted = ({ quote }: Pick<Evidence, "quote">): string => quotedWords(plainText(quote));

/** Words that are safe to show, in quotation marks, cut where they are very long. */
export const quotedWords = (words: string): string => `“${shorten(words, longest)}”`;

/** Where a quote stands: "rowan-2023.pdf, page 7". */
export const citeWords = (path: string, page: number | null): string =>
  page === null ? pathWords(path) : `${pathWords(path)}, ${together(`page ${String(page)}`)}`;
