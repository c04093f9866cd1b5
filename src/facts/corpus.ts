import type { ClaimOf, ClaimType } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";
import type { Status } from "../domain/vocabulary.ts";

/** What a row says about one fact: only the parts it wants to pin down. */
export type Expected<T extends ClaimType> = Partial<Omit<ClaimOf<T>, "regulations">> & {
  readonly status?: Status;
  /** Regulations as `12`, `12(2)(a)`, `RA-2010 12`, or the name where the words give no number. */
  readonly cites?: readonly string[];
};

/** A text, and every fact of one type that must be found in it: no fewer and no more. */
export interface Row<T extends ClaimType> {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly expected: readonly Expected<T>[];
}
export type Corpus<T extends ClaimType> = readonly Row<T>[];

/** A text whose «marked words» must be found, each read as the expectation in its place. */
export function finds<T extends ClaimType>(marked: string, ...expected: Expected<T>[]): Row<T> {
  const spans = Array.from(marked.matchAll(/«([^»]*)»/g), ({ index, 1: words = "" }, nth) => {
    const start = index - 2 * nth; // two marks were dropped for each earlier span
    return { start, end: start + words.length };
  });
  return { text: marked.replace(/[«»]/g, ""), spans, expected };
}

/** A text that looks like a match and must not be one. */
export const ignores = <T extends ClaimType>(text: string): Row<T> => ({
  text,
  spans: [],
  expected: [],
});
