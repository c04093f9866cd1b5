import type { Run } from "./item.ts";

/** What opens PDFs and finds the text of their pages. */
export interface PdfEngine {
  /** Null where the engine has doubts and another should try. Throws InputError. */
  readonly read: (bytes: Uint8Array) => Promise<PdfContent | null>;
}

export interface PdfContent {
  /** The title in the metadata; null where there is none. */
  readonly title: string | null;
  /** Null for a page that cannot be read. */
  readonly pages: readonly (RawPage | null)[];
  /** The pages, from 0, where something was lost. */
  readonly damagedPages: readonly number[];
  /** Something is wrong with the file, and no page can be named for it. */
  readonly isDamaged: boolean;
}

/** What an engine finds on a page. */
export interface RawPage {
  readonly runs: readonly Run[];
  /** Puts the page upright, its origin at the top left. */
  readonly matrix: readonly number[];
}

/** No report has as many; a broken file can claim any number. */
export const mostPages = 5000;
