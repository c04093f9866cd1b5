import { areNearNames } from "./are-near-names.ts";
import type { Identity } from "./identity-of.ts";
import { membersByKey } from "./members-by-key.ts";
import { sortedBy } from "../domain/sorted-by.ts";

// A name is compared with so many neighbours of its block in alphabetical order: near names stand
// near each other, and 50,000 places cost no more than 50,000 times this.
const neighbours = 20;
const firstLetters = 5;

const blocksOf = ({ names, postcodes, providers }: Identity): readonly string[] => [
  ...postcodes.map((key) => `postcode ${key}`),
  ...providers,
  ...names.map((name) => `name ${name.replaceAll(" ", "").slice(0, firstLetters)}`),
];

const share = (as: readonly string[], bs: readonly string[]): boolean =>
  as.some((a) => bs.includes(a));

/** A place of another postcode is another place, however near its name. */
const mayBeOne = (a: Identity, b: Identity): boolean =>
  (a.postcodes.length === 0 || b.postcodes.length === 0 || share(a.postcodes, b.postcodes)) &&
  a.names.some((name) => b.names.some((other) => areNearNames(name, other)));

/** Each of a block with those near it in alphabetical order. */
function neighboursIn<T extends { readonly place: Identity }>(
  items: readonly T[],
): readonly (readonly [T, T])[] {
  const block = sortedBy(items, ({ place }) => [place.names[0] ?? null]);
  return block.flatMap((one, at) =>
    block.slice(at + 1, at + 1 + neighbours).map((other): readonly [T, T] => [one, other]),
  );
}

/**
 * For each of `places` the positions of those others that may be the same one, by their names: for
 * people to look at, never a reason to join.
 */
export function similarPlaces(places: readonly Identity[]): readonly ReadonlySet<number>[] {
  const numbered = places.map((place, at) => ({ place, at, similar: new Set<number>() }));
  for (const { items } of membersByKey(numbered, ({ place }) => blocksOf(place)))
    for (const [one, other] of neighboursIn(items))
      if (mayBeOne(one.place, other.place)) {
        one.similar.add(other.at);
        other.similar.add(one.at);
      }
  return numbered.map(({ similar }) => similar);
}
