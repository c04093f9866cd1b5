/** Which of one list goes with which of another, and what is left on both sides. */
export interface Pairing<G, R> {
  readonly pairs: readonly { readonly gold: G; readonly read: R }[];
  readonly missed: readonly G[];
  readonly left: readonly R[];
}

/**
 * Pairs what the gold tells with what was read. Each test is a round, the strictest first: those
 * still without a partner take the first of the others that passes it.
 */
export function pairUp<G, R>(
  golds: readonly G[],
  reads: readonly R[],
  tests: readonly ((gold: G, read: R) => boolean)[],
): Pairing<G, R> {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const test of tests) {
    for (const [at, gold] of golds.entries()) {
      if (partners.has(at)) continue;
      const found = reads.findIndex((read, index) => !taken.has(index) && test(gold, read));
      if (found < 0) continue;
      partners.set(at, found);
      taken.add(found);
    }
  }
  return {
    pairs: golds.flatMap((gold, at) => {
      const read = reads[partners.get(at) ?? -1];
      return read === undefined ? [] : [{ gold, read }];
    }),
    missed: golds.filter((_, at) => !partners.has(at)),
    left: reads.filter((_, index) => !taken.has(index)),
  };
}

/** As `pairUp`, without the optional ones of the gold: they take what fits them, and count for nothing. */
export function pairRequired<G extends { readonly optional?: boolean | undefined }, R>(
  golds: readonly G[],
  reads: readonly R[],
  tests: readonly ((gold: G, read: R) => boolean)[],
): Pairing<G, R> {
  const { pairs, missed, left } = pairUp(golds, reads, tests);
  return {
    pairs: pairs.filter(({ gold }) => gold.optional !== true),
    missed: missed.filter(({ optional }) => optional !== true),
    left,
  };
}
