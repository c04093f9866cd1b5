import { regulationOrder } from "../domain/law/regulation-order.ts";
import type { Report } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { Comparison, PlaceDifference } from "../domain/views.ts";
import { ratedQuestions, ratingValues, type RatedQuestion } from "../domain/vocabulary.ts";
import { dateOf, leadOf, type Inspection } from "./inspection.ts";
import type { Place } from "./place.ts";
import { ratingTold } from "./rating-told.ts";
import type { Reading } from "./readings-of.ts";

/** Ids of the reports of each side. */
export interface Sides {
  readonly older: ReadonlySet<string>;
  readonly newer: ReadonlySet<string>;
}

type Change = PlaceDifference["regulations"][number]["change"];

const latestOf = (place: Place, ids: ReadonlySet<string>): Inspection | undefined =>
  place.inspections.findLast((one) => one.counts && one.reports.some(({ id }) => ids.has(id)));

/** How a regulation changed; null where neither inspection says that it was breached or put right. */
function changeOf(before: Reading | null, now: Reading | null): Change | null {
  if (now?.state === "breached")
    return before?.state === "breached" || now.status === "continuing" ? "continuing" : "new";
  if (now?.state === "met") return before === null && now.status !== "resolved" ? null : "resolved";
  return before?.state === "breached" ? "not-looked-at" : null;
}

function regulationsOf(
  { records }: Place,
  older: Inspection,
  newer: Inspection,
): PlaceDifference["regulations"] {
  const changed = records.flatMap((record): PlaceDifference["regulations"] => {
    const readingAt = (inspection: Inspection): Reading | null =>
      record.find((one) => one.inspection === inspection)?.reading ?? null;
    const [before, now] = [readingAt(older), readingAt(newer)];
    const change = changeOf(before, now);
    const shown = change === "not-looked-at" ? before : now;
    if (change === null || shown === null) return [];
    const { instrument, regulation, title, reportId, action, evidence } = shown;
    return [{ instrument, regulation, title, change, reportId, action, evidence: [...evidence] }];
  });
  return sortedBy(changed, ({ instrument, regulation }) => regulationOrder(instrument, regulation));
}

const awarded = (inspection: Inspection, question: RatedQuestion) => {
  const fact = ratingTold(inspection, question)?.fact;
  return fact?.basis === "awarded" && rankOf(fact.value) < 4 ? fact.value : null;
};

/** Outstanding first; what is no rating of the four has no rank. */
const rankOf = (value: (typeof ratingValues)[number]): number => {
  const at = ratingValues.indexOf(value);
  return at < 4 ? at : 4;
};

const ratingsOf = (older: Inspection, newer: Inspection): PlaceDifference["ratings"] =>
  ratedQuestions.flatMap((question): PlaceDifference["ratings"] => {
    const [before, now] = [ratingTold(older, question)?.fact.value, awarded(newer, question)];
    if (before === undefined || rankOf(before) === 4) return [];
    if (now === null) return [{ question, older: before, newer: null, change: "not-rated-again" }];
    const moved = rankOf(now) < rankOf(before) ? "up" : "down";
    const change = now === before ? "same" : moved;
    return [{ question, older: before, newer: now, change }];
  });

const sideOf = (inspection: Inspection): PlaceDifference["older"] => ({
  reportId: leadOf(inspection)?.id ?? "",
  date: dateOf(inspection),
});

type Differences = Pick<Comparison, "places" | "onlyOlder" | "onlyNewer">;

interface Pair {
  readonly place: Place;
  readonly older: Inspection | undefined;
  readonly newer: Inspection | undefined;
}

function differenceAt({ place, older, newer }: Pair): readonly PlaceDifference[] {
  if (older === undefined || newer === undefined) return [];
  const { location, provider } = place;
  const sides = { older: sideOf(older), newer: sideOf(newer) };
  const regulations = regulationsOf(place, older, newer);
  return [{ location, provider, ...sides, regulations, ratings: ratingsOf(older, newer) }];
}

/**
 * What changed at each place from the latest inspection of the older side to the latest of the newer:
 * breaches that are new, go on, are put right or were not looked at again, and ratings.
 */
export function differencesBetween(places: readonly Place[], sides: Sides): Differences {
  const pairs = places.map((place) => ({
    place,
    older: latestOf(place, sides.older),
    newer: latestOf(place, sides.newer),
  }));
  const without = (side: "older" | "newer"): readonly Report["location"][] =>
    pairs
      .filter((pair) => pair[side] === undefined && (pair.older ?? pair.newer) !== undefined)
      .map(({ place }) => place.location);
  return {
    places: pairs.flatMap(differenceAt),
    onlyOlder: without("newer"),
    onlyNewer: without("older"),
  };
}
