import type { Report } from "../domain/report.ts";
import { agreements, type Agreement, type Place } from "./agreements.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { identityOf, type Identity } from "./identity-of.ts";
import { membersByKey } from "./members-by-key.ts";

const placeOf = (all: readonly Readonly<Record<keyof Place, Iterable<string>>>[]): Place => ({
  ids: new Set(all.flatMap(({ ids }) => [...ids])),
  postcodes: new Set(all.flatMap(({ postcodes }) => [...postcodes])),
  providers: new Set(all.flatMap(({ providers }) => [...providers])),
});

/** For each identity the number of its place: the same number, the same place. */
function placesOf(identities: readonly Identity[]): readonly number[] {
  const sets = disjointSets(identities.length);
  const places = new Map(identities.map((identity, item) => [item, placeOf([identity])]));

  const joinBy = (items: readonly number[], agreement: Agreement): void => {
    const roots = [...new Set(items.map(sets.rootOf))];
    const sharing = roots.flatMap((root) => places.get(root) ?? []);
    if (roots.length > 1 && agreement.joins(sharing))
      places.set(sets.unite(roots), placeOf(sharing));
  };

  const items = [...identities.keys()];
  for (const agreement of agreements)
    for (const shared of membersByKey(items, (item) => {
      const identity = identities[item];
      return identity === undefined ? [] : agreement.keysOf(identity);
    }))
      joinBy(shared.items, agreement);
  return items.map(sets.rootOf);
}

/**
 * Which reports tell of the same place: those of one location id; else of one name and postcode;
 * else of one name and provider; else, for a report that gives nothing but a name, of that name,
 * where only one place has it. A former name counts as a name beside a postcode or a provider.
 * Another id, or another postcode where no id is shared, keeps apart; what two places could claim
 * stays alone. The groups do not depend on the order of the reports.
 */
export function joinReports(reports: readonly Report[]): readonly (readonly Report[])[] {
  const places = placesOf(reports.map(identityOf));
  const groups = new Map<number, Report[]>();
  for (const [item, report] of reports.entries()) {
    const place = places[item] ?? item;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}
