/** The first and the last known date of what is in order of date; null where no date is known. */
export function firstAndLast(dated: readonly { readonly date: string | null }[]): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const dates = dated.flatMap(({ date }) => date ?? []);
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
