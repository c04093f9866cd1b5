/** What things are ordered by. */
export type Key = string | number | null;

const compareKeys = (a: Key, b: Key): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
};

function compareAll(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, key] of a.entries()) {
    const order = compareKeys(key, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * A sorted copy: by the first key, then by the second, and so on; null comes last. Strings are
 * compared by code unit, so that the order is the same on every machine.
 */
export function sortedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly Key[],
): readonly T[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => compareAll(a.keys, b.keys))
    .map(({ item }) => item);
}
