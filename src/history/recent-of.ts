import { monthsBefore } from "../domain/months.ts";

interface Window<T> {
  /** Null: however long ago. */
  readonly withinMonths: number | null;
  readonly isFailure: (item: T) => boolean;
}

/**
 * The items of a history, oldest first, that lie in the window of time up to the latest failure or
 * after it. With a window, what has no date is left out: it may be of any time.
 */
export function recentOf<T extends { readonly date: string | null }>(
  items: readonly T[],
  { withinMonths, isFailure }: Window<T>,
): readonly T[] {
  if (withinMonths === null) return items;
  const last = items.findLast((item) => item.date !== null && isFailure(item))?.date ?? null;
  if (last === null) return [];
  const from = monthsBefore(last, withinMonths);
  return items.filter(({ date }) => date !== null && date >= from.slice(0, date.length));
}
