export interface DisjointSets {
  /** The number that stands for the set of `item`. */
  readonly rootOf: (item: number) => number;
  /** Makes one set of the sets of `items`; returns its root. */
  readonly unite: (items: readonly number[]) => number;
}

/** The items 0 to `count` - 1, each in a set of its own until they are united. */
export function disjointSets(count: number): DisjointSets {
  const parents = Array.from({ length: count }, (_, item) => item);

  const rootOf = (item: number): number => {
    let at = item;
    for (let above = parents[at] ?? at; above !== at; above = parents[at] ?? at) {
      parents[at] = parents[above] ?? above;
      at = above;
    }
    return at;
  };

  const unite = (items: readonly number[]): number => {
    const roots = items.map(rootOf);
    const lowest = roots.reduce((least, root) => Math.min(least, root));
    for (const root of roots) parents[root] = lowest;
    return lowest;
  };

  return { rootOf, unite };
}
