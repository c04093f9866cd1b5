import type { Identity } from "./identity-of.ts";

/** What the reports of one place, as far as they are joined, say of it. */
export interface Place {
  readonly ids: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
}

/** A reason to join: the reports share a key, and their places let themselves be joined. */
export interface Agreement {
  readonly keysOf: (identity: Identity) => readonly string[];
  readonly joins: (places: readonly Place[]) => boolean;
}

const pairs = (as: readonly string[], bs: readonly string[]): readonly string[] =>
  as.flatMap((a) => bs.map((b) => `${a}|${b}`));

const everyName = ({ names, formerNames }: Identity): readonly string[] => [
  ...names,
  ...formerNames,
];

/** Those who know a fact know a common one. */
function agree(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sets.filter((set) => set.size > 0);
  return first === undefined || [...first].some((key) => others.every((set) => set.has(key)));
}

const contradictNothing = (places: readonly Place[]): boolean =>
  agree(places.map(({ ids }) => ids)) && agree(places.map(({ postcodes }) => postcodes));

const isBare = ({ ids, postcodes, providers }: Place): boolean =>
  ids.size + postcodes.size + providers.size === 0;

/** A name alone joins what has nothing but its name, and only to the one place of that name. */
const leaveNoDoubt = (places: readonly Place[]): boolean =>
  places.filter((place) => !isBare(place)).length <= 1;

/**
 * The surest first, so that a report which two places could claim goes to the one it shares more
 * with. Where the places that share a key contradict each other, the key joins none of them.
 */
export const agreements: readonly Agreement[] = [
  { keysOf: ({ ids }) => ids, joins: () => true },
  {
    keysOf: (one) => pairs(pairs(everyName(one), one.postcodes), one.providers),
    joins: contradictNothing,
  },
  { keysOf: (one) => pairs(everyName(one), one.postcodes), joins: contradictNothing },
  { keysOf: (one) => pairs(everyName(one), one.providers), joins: contradictNothing },
  { keysOf: ({ names }) => names, joins: leaveNoDoubt },
];
