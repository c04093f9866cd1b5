import type { LinkReason, LinkStrength } from "../domain/vocabulary.ts";
import type { Identity } from "./identity-of.ts";

/** What the reports of one place, as far as they are joined, say of it. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether one of them says that the place has another registration, and not under which id. */
  readonly hasOther: boolean;
}

/** A reason to join: the reports share a key, and their places let themselves be joined. */
export interface Agreement {
  readonly by: LinkReason;
  readonly strength: LinkStrength;
  readonly keysOf: (identity: Identity) => readonly string[];
  readonly joins: (places: readonly Known[], key: string) => boolean;
  /** Whether it joins two registrations, so that the later inherits the history of the earlier. */
  readonly inherits: boolean;
}

const pairs = (as: readonly string[], bs: readonly string[]): readonly string[] =>
  as.flatMap((a) => bs.map((b) => `${a}, ${b}`));

const everyName = ({ names, otherNames }: Identity): readonly string[] => [...names, ...otherNames];

/** Those who know a fact know a common one. */
function agree(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sets.filter((set) => set.size > 0);
  return first === undefined || [...first].some((key) => others.every((set) => set.has(key)));
}

const contradictNothing = (places: readonly Known[]): boolean =>
  agree(places.map(({ ids }) => ids)) && agree(places.map(({ postcodes }) => postcodes));

const isBare = ({ ids, postcodes, providers }: Known): boolean =>
  ids.size + postcodes.size + providers.size === 0;

/** A name alone joins what has nothing but its name, and only to the one place of that name. */
const leaveNoDoubt = (places: readonly Known[]): boolean =>
  places.filter((place) => !isBare(place)).length <= 1;

/** Two registrations at one address, of which one says that the provider changed. */
const areOldAndNew = (places: readonly Known[]): boolean =>
  places.length === 2 && places.some(({ hasOther }) => hasOther) && contradictInIdOnly(places);

const contradictInIdOnly = (places: readonly Known[]): boolean =>
  places.every(({ ids }) => ids.size <= 1) && agree(places.map(({ postcodes }) => postcodes));

/** One text names the place by its company, another by its brand, at one postcode. */
const areCompanyAndBrand = (places: readonly Known[], key: string): boolean =>
  places.length === 2 &&
  contradictNothing(places) &&
  places.filter(({ names }) => [...names].some((name) => key.startsWith(`${name}, `))).length === 1;

const companyKeys = (one: Identity): readonly string[] =>
  pairs([...one.names, ...one.companies], one.postcodes);

/**
 * The surest first, so that a report which two places could claim goes to the one it shares more
 * with. Where the places that share a key contradict each other, the key joins none of them.
 */
export const agreements: readonly Agreement[] = [
  {
    by: "location-id",
    strength: "certain",
    keysOf: ({ ids }) => ids,
    joins: () => true,
    inherits: false,
  },
  {
    by: "name-postcode-provider",
    strength: "strong",
    keysOf: (one) => pairs(pairs(everyName(one), one.postcodes), one.providers),
    joins: contradictNothing,
    inherits: false,
  },
  {
    by: "name-postcode",
    strength: "strong",
    keysOf: (one) => pairs(everyName(one), one.postcodes),
    joins: contradictNothing,
    inherits: false,
  },
  {
    by: "changed-provider",
    strength: "strong",
    keysOf: (one) => pairs(everyName(one), one.postcodes),
    joins: areOldAndNew,
    inherits: true,
  },
  {
    by: "company-postcode",
    strength: "fair",
    keysOf: companyKeys,
    joins: areCompanyAndBrand,
    inherits: false,
  },
  {
    by: "name-provider",
    strength: "fair",
    keysOf: (one) => pairs(everyName(one), [...one.providers, ...one.formerProviders]),
    joins: contradictNothing,
    inherits: false,
  },
  {
    by: "name",
    strength: "fair",
    keysOf: ({ names }) => names,
    joins: leaveNoDoubt,
    inherits: false,
  },
];
