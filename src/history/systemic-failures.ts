import type { RepeatedFailure } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { firstAndLast } from "./first-and-last.ts";
import { idKey, nameKey } from "./name-key.ts";
import { membersByKey } from "./members-by-key.ts";
import { occurrenceOf, subjectOf } from "./regulation-failures.ts";
import { isFound, type FoundBreach } from "./regulation-records.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { Timeline } from "./timelines-of.ts";

type Provider = Report["provider"];

/** A breach found at a location, and who ran it then. */
interface LocatedBreach {
  readonly found: FoundBreach;
  readonly timeline: Timeline;
  readonly provider: Provider;
}

const providerThen = ({ inspection }: FoundBreach, { provider }: Timeline): Provider =>
  inspection.reports
    .map((report) => report.provider)
    .find(({ name, id }) => name !== null || id !== null) ?? provider;

const breachesAt = (timeline: Timeline): readonly LocatedBreach[] =>
  timeline.records
    .flatMap((record) => record.filter(isFound))
    .map((found) => ({ found, timeline, provider: providerThen(found, timeline) }));

/** The ids that providers of each name have; a name with one id stands for that id. */
function idsByName(providers: readonly Provider[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = membersByKey(providers, ({ name }) => (name === null ? [] : [nameKey(name)]));
  return new Map(
    named.map(({ key, items }) => [
      key,
      new Set(items.flatMap(({ id }) => (id === null ? [] : [idKey(id)]))),
    ]),
  );
}

function keyOf(
  { name, id }: Provider,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (id !== null) return `id ${idKey(id)}`;
  if (name === null || nameKey(name) === "") return null;
  const [only, ...others] = ids.get(nameKey(name)) ?? [];
  return only !== undefined && others.length === 0 ? `id ${only}` : `name ${nameKey(name)}`;
}

/** Of each location the latest breach of known date, if there is one; by date. */
function latestByLocation(breaches: readonly LocatedBreach[]): readonly LocatedBreach[] {
  const datedLast = sortedBy(breaches, ({ found }) => [Number(found.date !== null)]);
  const latest = new Map(datedLast.map((breach) => [breach.timeline, breach]));
  return sortedBy([...latest.values()], ({ found, timeline }) => [
    found.date,
    timeline.location.name,
    found.reading.reportId,
  ]);
}

function failureOf(breaches: readonly LocatedBreach[]): readonly RepeatedFailure[] {
  const latest = latestByLocation(breaches);
  const newest = latest.at(-1);
  if (newest === undefined || latest.length < 2) return [];
  return [
    {
      scope: "provider",
      location: null,
      provider: newest.provider,
      subject: subjectOf(newest.found.reading),
      class: "systemic",
      count: latest.length,
      longestRun: 0,
      ...firstAndLast(latest.map(({ found }) => found)),
      escalating: false,
      stated: false,
      resolvedAt: null,
      occurrences: latest.map(({ found }) => occurrenceOf(found)),
    },
  ];
}

/**
 * The regulations that a provider breached at two or more of its locations, at whatever inspection.
 * A breach is laid to the provider that the report of it names. Of each location the latest breach
 * is shown; whether it grew heavier or was met is told for each location, not here.
 */
export function systemicFailures(timelines: readonly Timeline[]): readonly RepeatedFailure[] {
  const breaches = timelines.flatMap(breachesAt);
  const ids = idsByName([
    ...timelines.map(({ provider }) => provider),
    ...breaches.map(({ provider }) => provider),
  ]);
  return membersByKey(breaches, ({ provider, found: { reading } }) => {
    const key = keyOf(provider, ids);
    return key === null ? [] : [`${key}|${reading.instrument} ${reading.regulation}`];
  }).flatMap(({ items }) => failureOf(items));
}
