import type { LocationHistory } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";

type Provider = Report["provider"];

/** Of the history of a place, what tells its reports apart from those of others. */
export type KnownPlace = Pick<LocationHistory, "location" | "provider"> & {
  readonly inspections: readonly Pick<
    LocationHistory["inspections"][number],
    "reportId" | "alsoIn" | "told"
  >[];
};

/** What is asked of every place at once, and no more. */
export const knownPlace = ({ location, provider, inspections }: KnownPlace): KnownPlace => ({
  location,
  provider,
  inspections: inspections.map(({ reportId, alsoIn, told }) => ({ reportId, alsoIn, told })),
});

/** By what places, inspections and providers are the same over all tables. */
export interface Keys {
  /** Of the place whose report it is; null where it is of none. */
  readonly placeOf: (reportId: string) => string | null;
  /** The report that stands for the inspection: several may tell of one. */
  readonly leadOf: (reportId: string) => string;
  /** Null where nothing is known of the provider. */
  readonly providerOf: (provider: Provider) => string | null;
}

/** The keys of `places`, in their order, and of all that joins them. */
export function keysOf(places: readonly KnownPlace[]): Keys & {
  readonly places: readonly string[];
} {
  const keys = distinct(places.map(({ location }) => placeKey(location)));
  const placeOf = new Map<string, string>();
  const leadOf = new Map<string, string>();
  const told = places.flatMap(({ inspections }, at) =>
    inspections.map((inspection) => ({ ...inspection, key: keys[at] ?? "" })),
  );
  for (const { key, reportId, alsoIn, told: isTold } of told) {
    for (const id of [reportId, ...alsoIn]) {
      placeOf.set(id, key);
      if (!isTold) leadOf.set(id, reportId);
    }
  }
  return {
    places: keys,
    placeOf: (id) => placeOf.get(id) ?? null,
    leadOf: (id) => leadOf.get(id) ?? id,
    providerOf: providerKeys(places.map(({ provider }) => provider)),
  };
}

/** A key that is taken gets a number after it. */
function distinct(keys: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    let free = key;
    for (let nth = 2; taken.has(free); nth += 1) free = `${key}-${nth}`;
    taken.add(free);
    return free;
  });
}

/** "1-100", or "rowan-house-zz1-1zz" where no report prints the id. */
const placeKey = ({ id, name, postcode }: Report["location"]): string =>
  id ?? slugOf([name, postcode].filter((part) => part !== null).join(" "));

/** By the id, also where only the name is told and it goes with one id; else by the name. */
function providerKeys(providers: readonly Provider[]): Keys["providerOf"] {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, name } of providers) {
    if (id === null || name === null) continue;
    idsOf.set(companySlug(name), (idsOf.get(companySlug(name)) ?? new Set()).add(id));
  }
  return ({ id, name }) => {
    if (id !== null || name === null) return id;
    const [only, ...others] = idsOf.get(companySlug(name)) ?? [];
    return only !== undefined && others.length === 0 ? only : companySlug(name);
  };
}

const companySlug = (name: string): string => slugOf(name).replace(/-(?:ltd|limited|llp|plc)$/, "");

const slugOf = (words: string): string =>
  words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2018\u2019]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-?(?:the-)?|-$/g, "");
