import { integer, listed, required, text } from "./columns.ts";
import type { Keys, KnownPlace } from "./keys.ts";
import type { TableOf } from "./table.ts";

export interface PlaceItem {
  readonly key: string;
  readonly place: KnownPlace;
  readonly keys: Keys;
}

export const placeTable: TableOf<PlaceItem> = {
  name: "places",
  description:
    "The places where services are run, each with all its names and registrations in one row.",
  primaryKey: ["place_key"],
  columns: [
    required(
      text(
        "place_key",
        "The location id; where no report prints one, made of the name and the postcode.",
        ({ key }) => key,
      ),
    ),
    text("location_id", "The regulator's id of the location.", ({ place }) => place.location.id),
    text("location_name", "Its latest name.", ({ place }) => place.location.name),
    text("postcode", "Its postcode.", ({ place }) => place.location.postcode),
    text("former_names", "What it was called before, with ; between.", ({ place }) =>
      listed(place.location.formerNames),
    ),
    text(
      "provider_key",
      "The provider's id; where none is known, made of its name.",
      ({ place, keys }) => keys.providerOf(place.provider),
    ),
    text("provider_id", "The regulator's id of the provider.", ({ place }) => place.provider.id),
    text("provider_name", "Who runs it now.", ({ place }) => place.provider.name),
    required(
      integer(
        "inspections",
        "How many of its inspections there are reports of.",
        ({ place }) => place.inspections.filter(({ told }) => !told).length,
      ),
    ),
  ],
};
