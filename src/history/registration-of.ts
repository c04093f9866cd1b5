import type { Report } from "../domain/report.ts";
import { areOneProvider } from "./are-one-provider.ts";
import { isOnlyTold, wordsOn, type Inspection } from "./inspection.ts";
import { idKey } from "./name-key.ts";
import type { RegistrationPair } from "./registration-pairs.ts";
import { sightingOf } from "./sighting-of.ts";

type Provider = Report["provider"];

/** The location ids of `reports` that were given up for another one. */
export function earlierIds(
  reports: readonly Report[],
  pairs: readonly RegistrationPair[],
): ReadonlySet<string> {
  const own = new Set(reports.flatMap(({ location }) => location.id ?? []).map(idKey));
  const named = pairs.filter(({ later }) => own.has(later)).map(({ earlier }) => earlier);
  // "The provider of this service changed. See new profile" names no id.
  const unnamed = reports.flatMap(({ location, relations }) =>
    relations.flatMap(({ role, id }) => {
      if (id !== null || location.id === null) return [];
      const its = idKey(location.id);
      return role === "successor" ? [its] : [...own].filter((one) => one !== its);
    }),
  );
  const earlier = new Set([...named, ...(own.size > 1 ? unnamed : [])]);
  return earlier.size < own.size ? new Set([...earlier].filter((id) => own.has(id))) : new Set();
}

export const isOfEarlier = ({ location }: Report, earlier: ReadonlySet<string>): boolean =>
  location.id !== null && earlier.has(idKey(location.id));

/** Who runs the place now, and which of its ids it has no more. */
export interface Registration {
  readonly provider: Provider;
  readonly earlier: ReadonlySet<string>;
}

function wasEarlier(inspection: Inspection, { provider, earlier }: Registration): boolean {
  const { reports } = inspection;
  if (reports.some(({ inherited }) => inherited)) return true;
  const withId = reports.filter(({ location }) => location.id !== null);
  if (withId.length > 0 && withId.every((report) => isOfEarlier(report, earlier))) return true;
  // What the press and councils call the provider may be its brand.
  const own = reports.filter((report) => !sightingOf(report).isRetold);
  return (
    own.length > 0 && own.every((report) => areOneProvider(report.provider, provider) === false)
  );
}

const tellsOfEarlier = ({ reports }: Inspection): boolean =>
  reports.some(({ relations }) => relations.some(({ role }) => role === "predecessor"));

/**
 * Marks the inspections of earlier registrations of the place: those of another owner or address. What
 * is told of one that is not in hand is of the registration of the next; but what the first report
 * of a new owner tells is of the old one, where it says that there was one.
 */
export function withInheritance(
  inspections: readonly Inspection[],
  registration: Registration,
): readonly Inspection[] {
  const marked = inspections.map((one) =>
    isOnlyTold(one) ? one : { ...one, isInherited: wasEarlier(one, registration) },
  );
  const tellers = new Map(marked.flatMap((one) => one.reports.map(({ id }) => [id, one])));
  const firstOwn = marked.findIndex((one) => !isOnlyTold(one) && !one.isInherited);
  return marked.map((one, at) => {
    if (!isOnlyTold(one)) return one;
    const teller = tellers.get(wordsOn(one)[0]?.id ?? "");
    const isFirst = firstOwn < 0 || at < firstOwn;
    const isOld =
      teller !== undefined && (teller.isInherited || (isFirst && tellsOfEarlier(teller)));
    return { ...one, isInherited: isOld };
  });
}
