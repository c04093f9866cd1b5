import type { ServiceRecord } from "../domain/service-record.ts";
import type { Page } from "./clean/join-pages.ts";

/** What the reader of one format found. */
export type Reading = PageReading | RecordReading;

/** Pages of blocks, still broken into lines. */
export interface PageReading {
  readonly mediaType: string;
  readonly title: string | null;
  readonly pages: readonly Page[];
  /** Whether the format has pages; otherwise all text is on one. */
  readonly isPaged: boolean;
  readonly furniture: readonly string[];
  readonly doubts: readonly string[];
}

/** Records of the regulator's API, and the text in which each of their facts has its place. */
export interface RecordReading {
  readonly mediaType: "application/json";
  readonly text: string;
  readonly records: readonly ServiceRecord[];
  readonly doubts: readonly string[];
}
