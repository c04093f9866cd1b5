import { type Key, sortedBy } from "../domain/sorted-by.ts";
import { ownJson } from "./own-json.ts";
import { openShelf } from "./shelf.ts";

/** Values kept out of memory; only what they are ordered by is in it. */
export interface OrderedValues<T> {
  /** Takes a value that comes back from JSON as it was. */
  readonly put: (value: T, keys: readonly Key[]) => void;
  /** What `map` makes of each value, in order, whenever it is gone through; `nth` is as they were put. */
  readonly each: <U>(map: (value: T, nth: number) => U) => Iterable<U>;
  readonly close: () => void;
}

export function orderedValues<T>(): OrderedValues<T> {
  const shelf = openShelf();
  const entries: (readonly [nth: number, keys: readonly Key[]])[] = [];
  return {
    put: (value, keys) => {
      entries.push([shelf.put(JSON.stringify(value)), keys]);
    },
    each: (map) => ({
      *[Symbol.iterator]() {
        for (const [nth] of sortedBy(entries, ([, keys]) => keys))
          yield map(ownJson<T>(shelf.get(nth)), nth);
      },
    }),
    close: shelf.close,
  };
}
