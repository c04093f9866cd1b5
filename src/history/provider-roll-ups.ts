import type { RepeatedFailure } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { ProviderRollUp } from "../domain/views.ts";
import { membersByKey } from "./members-by-key.ts";
import type { Place } from "./place.ts";
import { sketchOf } from "./place-sketch.ts";
import { providerKeys } from "./provider-keys.ts";
import { systemicFailures } from "./systemic-failures.ts";
import { areNeverGood, verdictsIn } from "./verdicts-in.ts";

const isBelowGood = ({ inspections }: Place): boolean =>
  verdictsIn(inspections, "overall").at(-1)?.state === "breached";

function wasNeverGood({ inspections }: Place): boolean {
  const verdicts = verdictsIn(inspections, "overall");
  return verdicts.length > 0 && areNeverGood(verdicts);
}

const rollUpOf = (
  places: readonly Place[],
  systemic: readonly RepeatedFailure[],
): readonly ProviderRollUp[] => {
  const [first] = places;
  if (first === undefined) return [];
  const named = places.find(({ provider }) => provider.name !== null) ?? first;
  return [
    {
      provider: named.provider,
      locations: places.length,
      inspected: places.filter(({ inspections }) => inspections.length > 0).length,
      belowGood: places.filter(isBelowGood).length,
      neverGood: places.filter(wasNeverGood).length,
      systemic,
      names: places.map(({ location }) => location.name ?? location.id ?? ""),
    },
  ];
};

const orderOf = ({ provider, ...one }: ProviderRollUp): readonly (string | number | null)[] => [
  -one.systemic.length,
  -one.belowGood,
  -one.locations,
  provider.name,
  provider.id,
];

/**
 * The providers of the places, each with its locations: by id, else by name. Those with regulations that
 * fail at several locations come first, then those with more locations below Good.
 */
export function providerRollUps(
  places: readonly Place[],
  policy: Policy,
): readonly ProviderRollUp[] {
  const systemic = systemicFailures(places.map(sketchOf), policy);
  const keys = providerKeys([
    ...places.map(({ provider }) => provider),
    ...systemic.map(({ provider }) => provider),
  ]);
  const failures = new Map(
    membersByKey(systemic, ({ provider }) => keys.keysOf(provider)).map(({ key, items }) => [
      key,
      items,
    ]),
  );
  const rollUps = membersByKey(places, ({ provider }) => keys.keysOf(provider)).flatMap(
    ({ key, items }) => rollUpOf(items, failures.get(key) ?? []),
  );
  return sortedBy(rollUps, orderOf);
}
