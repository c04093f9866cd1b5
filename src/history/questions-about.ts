import type { PlaceQuestion } from "../domain/analysis.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { identityOf } from "./identity-of.ts";
import { idKey } from "./name-key.ts";
import type { Place } from "./place.ts";
import type { RegistrationPair } from "./registration-pairs.ts";
import { similarPlaces } from "./similar-places.ts";

type Asked = Pick<Place, "location" | "provider">;

/** For each of `places` the others that may be the same one: for people to look at. */
export function questionsAbout(
  places: readonly Asked[],
  pairs: readonly RegistrationPair[],
): readonly (readonly PlaceQuestion[])[] {
  const similar = similarPlaces(places.map(identityOf));
  const related = relatedPlaces(places, pairs);
  return places.map((_, at) => {
    const byName = [...(similar[at] ?? [])].map((other) => ({ other, reason: "near name" }));
    const asked = new Map(
      [...byName, ...(related.get(at) ?? [])].map(({ other, reason }) => [other, reason]),
    );
    const questions = [...asked].flatMap(([other, reason]) => {
      const { location } = places[other] ?? {};
      return location === undefined ? [] : [{ name: location.name, id: location.id, reason }];
    });
    return sortedBy(questions, ({ name, id }) => [name, id]);
  });
}

interface Related {
  readonly other: number;
  readonly reason: string;
}

/** Places that the records relate and that were not joined: a registration split in two, or two merged. */
function relatedPlaces(
  places: readonly Asked[],
  pairs: readonly RegistrationPair[],
): ReadonlyMap<number, readonly Related[]> {
  const byId = new Map(
    places.flatMap(({ location: { id } }, at): readonly [string, number][] =>
      id === null ? [] : [[idKey(id), at]],
    ),
  );
  const related = new Map<number, Related[]>();
  const add = (at: number, other: number, reason: string): void => {
    related.set(at, [...(related.get(at) ?? []), { other, reason }]);
  };
  for (const { earlier, later } of pairs) {
    const [before, after] = [byId.get(earlier), byId.get(later)];
    if (before === undefined || after === undefined || before === after) continue;
    add(before, after, "one of several later registrations");
    add(after, before, "one of several earlier registrations");
  }
  return related;
}
