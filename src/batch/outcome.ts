import type { Problem } from "../domain/analysis.ts";

/** A document to read, wherever the reading is done. */
export interface ReadTask {
  readonly path: string;
  /** What is in it, where that cannot be read at `path`: standard input, or a file of another machine. */
  readonly bytes: Uint8Array | null;
  /** The hash of what an earlier run read under this path; null: it read nothing. */
  readonly known: string | null;
}

/**
 * `read`, or `failed`: its problem says why; `unchanged`: it still has the hash that is known;
 * `elsewhere`: another shard's to read.
 */
export type OutcomeState = "read" | "failed" | "unchanged" | "elsewhere";

/** What came of one document: the same from whatever process, machine or cache it comes. */
export interface Outcome {
  readonly path: string;
  readonly state: OutcomeState;
  /** The SHA-256 of its bytes, in hex; null where there are none to be had. */
  readonly sha256: string | null;
  readonly milliseconds: number;
  /** Its reports, each as JSON on one line. */
  readonly reports: readonly string[];
  readonly problem: Problem | null;
}
