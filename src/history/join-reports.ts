import type { PlaceLink } from "../domain/analysis.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { linkReasons } from "../domain/vocabulary.ts";
import { agreements, type Agreement } from "./agreements.ts";
import { identityOf, type Identified, type Identity } from "./identity-of.ts";
import { joinerOf, type Joiner } from "./joiner.ts";
import { membersByKey } from "./members-by-key.ts";
import { plainPairs, type RegistrationPair } from "./registration-pairs.ts";

/** The reports of one place, and why they are taken for that. */
export interface JoinedReports<T> {
  readonly reports: readonly T[];
  readonly links: readonly PlaceLink[];
}

export interface JoinOptions {
  /** Whether a place inherits the history of the registrations before it. */
  readonly inherits: boolean;
  /** The registrations that follow each other. */
  readonly pairs: readonly RegistrationPair[];
}

type Numbered = readonly (readonly [item: number, identity: Identity])[];

function joinBy(agreement: Agreement, items: Numbered, joiner: Joiner): void {
  for (const { key, items: sharing } of membersByKey(items, ([, one]) => agreement.keysOf(one))) {
    const places = joiner.placesOf(sharing.map(([item]) => item));
    if (places.length > 1 && agreement.joins(joiner.knownOf(places), key))
      joiner.unite(places, { by: agreement.by, strength: agreement.strength, shared: key });
  }
}

function joinRegistrations(
  pairs: readonly RegistrationPair[],
  items: Numbered,
  joiner: Joiner,
): void {
  const byId = new Map(
    items.flatMap(([item, { ids }]) => ids.map((id): [string, number] => [id, item])),
  );
  for (const { earlier, later, reason } of plainPairs(pairs)) {
    const places = joiner.placesOf([earlier, later].flatMap((id) => byId.get(id) ?? []));
    const shared = `${earlier} became ${later}${reason === null ? "" : `, ${reason}`}`;
    if (places.length === 2)
      joiner.unite(places, { by: "registration", strength: "certain", shared });
  }
}

const distinct = (links: readonly PlaceLink[]): readonly PlaceLink[] =>
  sortedBy(
    [...new Map(links.map((link) => [`${link.by} ${link.shared}`, link])).values()],
    ({ by, shared }) => [linkReasons.indexOf(by), shared],
  );

/**
 * Which reports tell of the same place: those of one location id, or of ids that the regulator's
 * records relate; else of one name and postcode; else of one name and provider; else, for a report
 * that gives nothing but a name, of that name, where only one place has it. A former name and a brand
 * count as a name beside a postcode or a provider. Another id, or another postcode where no id is
 * shared, keeps apart, unless a report says that the provider changed; what two places could claim
 * stays alone. The groups do not depend on the order of the reports.
 */
export function joinReports<T extends Identified>(
  reports: readonly T[],
  { inherits, pairs }: JoinOptions,
): readonly JoinedReports<T>[] {
  const items: Numbered = [...reports.map(identityOf).entries()];
  const joiner = joinerOf(items.map(([, identity]) => identity));
  for (const agreement of agreements.filter((one) => inherits || !one.inherits)) {
    joinBy(agreement, items, joiner);
    if (agreement.by === "location-id" && inherits) joinRegistrations(pairs, items, joiner);
  }
  const groups = new Map<number, T[]>();
  for (const [item, report] of reports.entries()) {
    const [place = item] = joiner.placesOf([item]);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [report]);
    else group.push(report);
  }
  return [...groups].map(([place, its]) => ({
    reports: its,
    links: distinct(joiner.linksOf(place)),
  }));
}
