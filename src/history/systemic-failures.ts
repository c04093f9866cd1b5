import type { Chance, RepeatedFailure } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { chanceOf } from "./chance-of.ts";
import { firstAndLast } from "./first-and-last.ts";
import { membersByKey } from "./members-by-key.ts";
import type { LocatedBreach, PlaceSketch } from "./place-sketch.ts";
import { plainFailure } from "./plain-failure.ts";
import { providerKeys, type ProviderKeys } from "./provider-keys.ts";
import { recentOf } from "./recent-of.ts";
import { subjectOf } from "./regulation-failures.ts";

/** Of each location the latest breach of known date, if there is one; by date. */
function latestByLocation(breaches: readonly LocatedBreach[]): readonly LocatedBreach[] {
  const datedLast = sortedBy(breaches, ({ date }) => [Number(date !== null)]);
  const latest = new Map(datedLast.map((breach) => [breach.place, breach]));
  return sortedBy([...latest.values()], ({ date, place, occurrence }) => [
    date,
    place.location.name,
    occurrence.reportId,
  ]);
}

/** The places whose reports could tell of breaches, by who runs them, and how many breached what. */
interface Field {
  readonly keys: ProviderKeys;
  readonly all: number;
  readonly byProvider: ReadonlyMap<string, number>;
  readonly failing: ReadonlyMap<string, number>;
}

const regulationKey = ({ regulation }: LocatedBreach): string =>
  `${regulation.instrument} ${regulation.regulation}`;

function fieldOf(places: readonly PlaceSketch[], breaches: readonly LocatedBreach[]): Field {
  const keys = providerKeys([
    ...places.map(({ provider }) => provider),
    ...breaches.map(({ provider }) => provider),
  ]);
  const telling = places.filter((place) => place.tellsBreaches);
  const count = (
    members: readonly { readonly key: string; readonly items: readonly unknown[] }[],
  ) => new Map(members.map(({ key, items }) => [key, items.length]));
  const placesByRegulation = membersByKey(breaches, (one) => [regulationKey(one)]).map(
    ({ key, items }) => ({ key, items: [...new Set(items.map(({ place }) => place))] }),
  );
  return {
    keys,
    all: telling.length,
    byProvider: count(membersByKey(telling, ({ provider }) => keys.keysOf(provider))),
    failing: count(placesByRegulation),
  };
}

function chanceOfAll(
  failing: readonly LocatedBreach[],
  newest: LocatedBreach,
  field: Field,
): Chance {
  const [key = ""] = field.keys.keysOf(newest.provider);
  const own = Math.max(field.byProvider.get(key) ?? 0, failing.length);
  return chanceOf({
    all: Math.max(field.all, own),
    failing: Math.max(field.failing.get(regulationKey(newest)) ?? 0, failing.length),
    own,
    ownFailing: failing.length,
  });
}

function failureOf(
  breaches: readonly LocatedBreach[],
  field: Field,
  { withinMonths, name }: Policy,
): readonly RepeatedFailure[] {
  const latest = recentOf(latestByLocation(breaches), { withinMonths, isFailure: () => true });
  const newest = latest.at(-1);
  if (newest === undefined || latest.length < 2) return [];
  return [
    {
      ...plainFailure,
      scope: "provider",
      location: null,
      provider: newest.provider,
      subject: subjectOf(newest.regulation),
      policy: name,
      class: "systemic",
      count: latest.length,
      longestRun: 0,
      ...firstAndLast(latest),
      chance: chanceOfAll(latest, newest, field),
      occurrences: latest.map(({ occurrence }) => occurrence),
    },
  ];
}

/**
 * The regulations that a provider breached at two or more of its locations, at whatever inspection.
 * A breach is laid to the provider that the report of it names. Of each location the latest breach
 * is shown; whether it grew heavier or was met is told for each location, not here.
 */
export function systemicFailures(
  places: readonly PlaceSketch[],
  policy: Policy,
): readonly RepeatedFailure[] {
  const breaches = places.flatMap((place) => place.breaches);
  const field = fieldOf(places, breaches);
  return membersByKey(breaches, (one) =>
    field.keys.keysOf(one.provider).map((key) => `${key}|${regulationKey(one)}`),
  ).flatMap(({ items }) => failureOf(items, field, policy));
}
