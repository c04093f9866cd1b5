import type { ReportStore } from "../batch/report-store.ts";
import { inTurn } from "../domain/in-turn.ts";
import type { Place } from "../history/place.ts";
import { groupByPlace, placeOf } from "../history/places-in.ts";
import type { RegistrationPair } from "../history/registration-pairs.ts";

/** The places of a run, and what of all of them is known before any is made. */
export interface PlacesFrom {
  /** Each is made when it is asked for, from reports that are not in memory before. */
  readonly places: Iterable<Place>;
  readonly pairs: readonly RegistrationPair[];
}

/** The places that the reports of a store tell of; `order` is that of the reports within them. */
export function placesFrom(
  store: ReportStore,
  order: readonly number[],
  { inherited }: { readonly inherited: boolean },
): PlacesFrom {
  const cards = order.flatMap((nth) => store.cards[nth] ?? []);
  const { groups, pairs } = groupByPlace(cards, { inherited });
  const places = inTurn(groups, ({ reports, links }) => {
    const told = reports.map(({ nth }) => store.report(nth));
    return placeOf({ reports: told, links }, { inherited, pairs });
  });
  return { places, pairs };
}
