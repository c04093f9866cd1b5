import type { Difference } from "../domain/evaluation.ts";
import { pathWords } from "./path-words.ts";
import { plainText } from "./plain-text.ts";

/** A difference on a line: "rowan.pdf: breaches-now: read RA-2014 12, gold says nothing". */
export const differenceWords = (difference: Difference): string =>
  `${pathWords(difference.path)}: ${differenceInDocument(difference)}`;

/** The same without the file: "breaches-now (Rowan House, 2019-05-01): read nothing, gold says …". */
export function differenceInDocument({ report, field, read, gold }: Difference): string {
  const of = report === null ? "" : ` (${plainText(report)})`;
  return `${field}${of}: read ${wordsOf(read)}, gold says ${wordsOf(gold)}`;
}

const wordsOf = (value: string | null): string => (value === null ? "nothing" : plainText(value));
