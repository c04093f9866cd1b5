import { sortedBy } from "../domain/sorted-by.ts";

export interface Members<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** The items that share a key, for each key, in the order of the keys. An item may have several. */
export function membersByKey<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly Members<T>[] {
  const members = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = members.get(key);
      if (known === undefined) members.set(key, [item]);
      else known.push(item);
    }
  return sortedBy(
    [...members].map(([key, shared]) => ({ key, items: shared })),
    ({ key }) => [key],
  );
}
