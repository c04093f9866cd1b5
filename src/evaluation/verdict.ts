import type { ScoredField } from "../domain/scored-field.ts";

/**
 * What comes of comparing one fact with the gold. `wrong`: another value was read, which counts as
 * one invented and one missed. A fact that neither side tells has no verdict, nor has one of which
 * the gold leaves open whether it is told.
 */
export interface Verdict {
  readonly field: ScoredField;
  readonly outcome: "right" | "invented" | "missed" | "wrong";
  /** In words; null: nothing. */
  readonly read: string | null;
  readonly gold: string | null;
}

export const right = (field: ScoredField, words: string): Verdict => ({
  field,
  outcome: "right",
  read: words,
  gold: words,
});

export const invented = (field: ScoredField, read: string): Verdict => ({
  field,
  outcome: "invented",
  read,
  gold: null,
});

export const missed = (field: ScoredField, gold: string): Verdict => ({
  field,
  outcome: "missed",
  read: null,
  gold,
});

export const wrong = (field: ScoredField, read: string, gold: string): Verdict => ({
  field,
  outcome: "wrong",
  read,
  gold,
});
