/** What `map` makes of each item, made when it is asked for, and again whenever it is gone through. */
export const inTurn = <T, U>(items: Iterable<T>, map: (item: T) => U): Iterable<U> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield map(item);
  },
});
