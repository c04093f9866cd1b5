import type { Report } from "../domain/report.ts";
import { dateOf, type Inspection } from "./inspections-of.ts";
import { idKey, nameKey } from "./name-key.ts";
import { sortedBy } from "../domain/sorted-by.ts";

/** The reports of a place, the latest inspection first and of each the fullest report first. */
const latestFirst = (inspections: readonly Inspection[]): readonly Report[] => {
  const dated = inspections.filter((inspection) => dateOf(inspection) !== null).reverse();
  const undated = inspections.filter((inspection) => dateOf(inspection) === null);
  return [...dated, ...undated].flatMap(({ reports }) => reports);
};

const firstIn = <T>(values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null;

/** The location under its latest name, with all former names that any report gives. */
export function locationOf(inspections: readonly Inspection[]): Report["location"] {
  const locations = latestFirst(inspections).map(({ location }) => location);
  const name = firstIn(locations.map((location) => location.name));
  const former = new Map(
    locations
      .flatMap(({ formerNames }) => formerNames)
      .map((formerName) => [nameKey(formerName), formerName]),
  );
  if (name !== null) former.delete(nameKey(name));
  return {
    name,
    id: firstIn(locations.map(({ id }) => id)),
    postcode: firstIn(locations.map(({ postcode }) => postcode)),
    formerNames: sortedBy([...former.values()], (formerName) => [formerName]),
  };
}

type Provider = Report["provider"];

const isSameProvider = (a: Provider, b: Provider): boolean =>
  (a.id !== null && b.id !== null && idKey(a.id) === idKey(b.id)) ||
  (a.name !== null && b.name !== null && nameKey(a.name) === nameKey(b.name));

/** The latest provider; its name or its id may come from an earlier report of the same provider. */
export function providerOf(inspections: readonly Inspection[]): Provider {
  const providers = latestFirst(inspections).map(({ provider }) => provider);
  const latest = providers.find(({ name, id }) => name !== null || id !== null);
  if (latest === undefined) return { name: null, id: null };
  const same = providers.filter((provider) => isSameProvider(provider, latest));
  return {
    name: latest.name ?? firstIn(same.map(({ name }) => name)),
    id: latest.id ?? firstIn(same.map(({ id }) => id)),
  };
}
