import type { PlaceLink } from "../domain/analysis.ts";
import type { Known } from "./agreements.ts";
import { disjointSets } from "./disjoint-sets.ts";
import type { Identity } from "./identity-of.ts";

/** Identities, numbered from 0, as they are joined to places. */
export interface Joiner {
  /** The places of the items, each once; a place goes by a number. */
  readonly placesOf: (items: readonly number[]) => readonly number[];
  /** What is known of each of the places. */
  readonly knownOf: (places: readonly number[]) => readonly Known[];
  readonly unite: (places: readonly number[], link: PlaceLink) => void;
  readonly linksOf: (place: number) => readonly PlaceLink[];
}

type Knowing = Readonly<Record<Exclude<keyof Known, "hasOther">, Iterable<string>>> &
  Pick<Known, "hasOther">;

const together = (all: readonly Knowing[]): Known => ({
  ids: new Set(all.flatMap(({ ids }) => [...ids])),
  postcodes: new Set(all.flatMap(({ postcodes }) => [...postcodes])),
  providers: new Set(all.flatMap(({ providers }) => [...providers])),
  names: new Set(all.flatMap(({ names }) => [...names])),
  hasOther: all.some(({ hasOther }) => hasOther),
});

/** Each identity is a place of its own until it is united with others. */
export function joinerOf(identities: readonly Identity[]): Joiner {
  const sets = disjointSets(identities.length);
  // Of places that nothing was united with, it is made when it is asked for: there are many.
  const known = new Map<number, Known>();
  const links = new Map<number, readonly PlaceLink[]>();
  const linksOf = (place: number): readonly PlaceLink[] => links.get(place) ?? [];
  const knownOf = (places: readonly number[]): readonly Known[] =>
    places.map((place) => known.get(place) ?? together(identities.slice(place, place + 1)));
  const unite = (places: readonly number[], link: PlaceLink): void => {
    const [all, before] = [together(knownOf(places)), places.flatMap(linksOf)];
    const place = sets.unite(places);
    for (const one of places) known.delete(one);
    known.set(place, all);
    links.set(place, [...before, link]);
  };
  return {
    placesOf: (items) => [...new Set(items.map(sets.rootOf))],
    knownOf,
    unite,
    linksOf,
  };
}
