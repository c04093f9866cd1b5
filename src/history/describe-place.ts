import type { Report } from "../domain/report.ts";
import { areOneProvider } from "./are-one-provider.ts";
import { dateOf, type Inspection } from "./inspection.ts";
import { isOfEarlier } from "./registration-of.ts";
import { nameKey } from "./name-key.ts";
import { sortedBy } from "../domain/sorted-by.ts";

/**
 * The reports of a place, those of its present registration before those of `earlier` ids; then the latest
 * inspection first, and of each the fullest report.
 */
const latestFirst = (
  inspections: readonly Inspection[],
  earlier: ReadonlySet<string>,
): readonly Report[] => {
  const dated = inspections.filter((inspection) => dateOf(inspection) !== null).reverse();
  const undated = inspections.filter((inspection) => dateOf(inspection) === null);
  const reports = [...dated, ...undated].flatMap((one) => one.reports);
  return sortedBy(reports, (report) => [Number(isOfEarlier(report, earlier))]);
};

const firstIn = <T>(values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null;

/** The location under its latest name, with all former names that any report gives. */
export function locationOf(
  inspections: readonly Inspection[],
  earlier: ReadonlySet<string>,
): Report["location"] {
  const locations = latestFirst(inspections, earlier).map(({ location }) => location);
  const name = firstIn(locations.map((location) => location.name));
  const others = (list: "formerNames" | "alsoKnownAs"): readonly string[] => {
    const named = new Map(locations.flatMap((one) => one[list]).map((one) => [nameKey(one), one]));
    if (name !== null) named.delete(nameKey(name));
    return sortedBy([...named.values()], (one) => [one]);
  };
  return {
    name,
    id: firstIn(locations.map(({ id }) => id)),
    postcode: firstIn(locations.map(({ postcode }) => postcode)),
    formerNames: others("formerNames"),
    alsoKnownAs: others("alsoKnownAs"),
  };
}

type Provider = Report["provider"];

/** The latest provider; its name or its id may come from an earlier report of the same provider. */
export function providerOf(
  inspections: readonly Inspection[],
  earlier: ReadonlySet<string>,
): Provider {
  const providers = latestFirst(inspections, earlier).map(({ provider }) => provider);
  const latest = providers.find(({ name, id }) => name !== null || id !== null);
  if (latest === undefined) return { name: null, id: null };
  const same = providers.filter((provider) => areOneProvider(provider, latest) === true);
  return {
    name: latest.name ?? firstIn(same.map(({ name }) => name)),
    id: latest.id ?? firstIn(same.map(({ id }) => id)),
  };
}
