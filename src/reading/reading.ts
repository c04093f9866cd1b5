import type { Page } from "./clean/join-pages.ts";

/** What the reader of one format found: pages of blocks, still broken into lines. */
export interface Reading {
  readonly mediaType: string;
  readonly title: string | null;
  readonly pages: readonly Page[];
  /** Whether the format has pages; otherwise all text is on one. */
  readonly isPaged: boolean;
  readonly furniture: readonly string[];
  readonly doubts: readonly string[];
}
