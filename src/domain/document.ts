import type { ServiceRecord } from "./service-record.ts";
import type { Span } from "./span.ts";
import type { KeyQuestion, Status } from "./vocabulary.ts";

/** What a document was read from. `path` is as the user gave it, `pages` is null where a format has none. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly pages: number | null;
}

/**
 * A document as read. The text never changes after reading, so every span stays valid.
 *
 * A line of `text` is a block: a heading, a whole paragraph (its lines joined, words mended at
 * line ends), a list item, or a row of a table with a tab between cells. A row whose first cell
 * goes on from the row above begins with a tab. Blank lines mean nothing.
 */
export interface Document {
  readonly source: Source;
  /** The title in the file's metadata, as written there. */
  readonly title: string | null;
  readonly text: string;
  /** Where each page's text stands; one span for a format without pages. */
  readonly pages: readonly Span[];
  /**
   * What is no part of the text but tells of it, each distinct line once: running headers and footers,
   * the addresses that a saved page gives for itself and its provider.
   */
  readonly furniture: readonly string[];
  /** What reading lost or doubts, in sentences for the user ("page 3 has no text"). */
  readonly doubts: readonly string[];
  /** What JSON of the regulator's API holds, each fact with its place in `text`; absent elsewhere. */
  readonly records?: readonly ServiceRecord[];
}

/** The part of a document that tells one inspection of one service. */
export interface Entry {
  /** Where it stands, in order; several where paragraphs about other services stand between. */
  readonly spans: readonly Span[];
  /** The service that this part is about, where the split into entries found its name. */
  readonly name: string | null;
  /** What stands above several entries and is about them all: a saved page's head; null where none. */
  readonly head: Span | null;
}

export const sectionKinds = [
  "cover",
  "entry",
  "summary",
  "last-rating",
  "why-inspected",
  "enforcement-summary",
  "follow-up",
  "background",
  "question",
  "requirement-table",
  "enforcement-table",
  "guidance",
  "body",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A run of text under one heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly span: Span;
  /** The key question of a chapter ("Is the service safe?"). */
  readonly question: KeyQuestion | null;
  /** What a claim in this section is, where no cue says otherwise. */
  readonly standing: Status;
}

/** Page number as a reader counts: the first page is 1; null where the format has no pages. */
export function pageAt({ source, pages }: Document, offset: number): number | null {
  if (source.pages === null) return null;
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
