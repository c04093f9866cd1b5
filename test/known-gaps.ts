/** For each document by its path within fixtures/: what is known to be read otherwise. */
export type KnownGaps = Readonly<Record<string, readonly string[]>>;

/** Which differences are not on the list, and which on the list are no more. */
export const changedGaps = (known: readonly string[], found: readonly string[]) => ({
  fresh: found.filter((one) => !known.includes(one)),
  gone: known.filter((one) => !found.includes(one)),
});

/** The list as it is kept: in order, documents without a gap left out. */
export function gapsFile(found: ReadonlyMap<string, readonly string[]>): string {
  const gaps = [...found]
    .filter(([, differences]) => differences.length > 0)
    .map(([name, differences]) => [name, [...new Set(differences)].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(gaps), null, 2)}\n`;
}
