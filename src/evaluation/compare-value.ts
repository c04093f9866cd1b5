import type { ScoredField } from "../domain/scored-field.ts";
import { invented, missed, right, wrong, type Verdict } from "./verdict.ts";

interface Comparison<T> {
  readonly field: ScoredField;
  readonly read: T | null;
  /** The preferred one first; null: the document tells none. */
  readonly accepted: readonly (T | null)[];
  readonly isSame?: (a: T, b: T) => boolean;
  readonly words?: (value: T) => string;
}

/**
 * One value against those that the gold accepts. Where the gold prefers none, or takes none as well,
 * reading nothing is neither right nor missed.
 */
export function compareValue<T>(comparison: Comparison<T>): readonly Verdict[] {
  const { field, read, accepted, isSame = Object.is, words = String } = comparison;
  const wanted = accepted.filter((value) => value !== null);
  const gold = accepted.map((value) => (value === null ? "none" : words(value))).join(" or ");
  if (read === null) return wanted.length < accepted.length ? [] : [missed(field, gold)];
  const prefersNone = accepted[0] === null;
  if (wanted.some((value) => isSame(read, value))) {
    return prefersNone ? [] : [right(field, words(read))];
  }
  if (!prefersNone) return [wrong(field, words(read), gold)];
  return [{ ...invented(field, words(read)), gold: wanted.length === 0 ? null : gold }];
}
