import { gapBetween, unionOf, type DayRange } from "../domain/day-range.ts";
import type { Sighting } from "./sighting-of.ts";

/** The sightings of one inspection, the closest first, and when it was as far as they tell. */
export interface Visit {
  readonly sightings: readonly Sighting[];
  readonly days: DayRange | null;
  readonly published: readonly DayRange[];
}

/** Visits of one inspection can be so far apart, and told by halves in two reports. */
const visitsApart = 31;
/** The same report bears dates of one week on the web page, in the document and in the API. */
const samePublication = 7;
/** Newspapers and councils retell a report for so long. */
const retoldWithin = 92;
/** A report without inspection date tells of an inspection published at most so long after it. */
const publishedWithin = 183;
/** Fits, but the publication does not tell how well. */
const unknownDistance = 10_000;

const inList = (published: DayRange | null): readonly DayRange[] =>
  published === null ? [] : [published];

export const visitOf = (seen: Sighting): Visit => ({
  sightings: [seen],
  days: seen.days,
  published: inList(seen.published),
});

/** `visit` with one more sighting of it, which may not be closer than those before. */
export const withSighting = (visit: Visit, seen: Sighting): Visit => ({
  sightings: [...visit.sightings, seen],
  days:
    seen.closeness === "day" && visit.days !== null && seen.days !== null
      ? unionOf(visit.days, seen.days)
      : visit.days,
  published: [...visit.published, ...inList(seen.published)],
});

const smallest = (numbers: readonly number[]): number | null =>
  numbers.reduce<number | null>((least, n) => (least === null || n < least ? n : least), null);

function publicationGap(visit: Visit, seen: Sighting): number | null {
  const { published } = seen;
  return published === null
    ? null
    : smallest(visit.published.map((other) => gapBetween(other, published)));
}

const sharesDocument = (visit: Visit, { report }: Sighting): boolean =>
  visit.sightings.some((other) => other.report.source.path === report.source.path);

function distanceByDays(
  visit: Visit,
  seen: Sighting,
  days: readonly [DayRange, DayRange],
): number | null {
  const gap = gapBetween(...days);
  const publication = publicationGap(visit, seen);
  // What was published before the visit cannot mean it; but the day of a web page's last update,
  // given with the very days of the visit, can be earlier than they are.
  const isTooEarly =
    seen.closeness !== "day" && seen.published !== null && seen.published.end < days[0].start;
  if (gap === 0 && !isTooEarly) return publication ?? unknownDistance;
  const isTold = publication === 0 && gap <= visitsApart && !sharesDocument(visit, seen);
  return isTold ? gap : null;
}

const within = (days: number, most: number): number | null =>
  days >= 0 && days <= most ? days : null;

/** After the first publication of an inspection others retell it: the latest one, as a rule. */
function distanceOfRetelling(visit: Visit, published: DayRange): number | null {
  const first = smallest(visit.published.map(({ start }) => start));
  return first === null ? null : within(published.start - first, retoldWithin);
}

/** Where the publication of a visit is not known yet, this may be it. */
function distanceOfPublication(visit: Visit, seen: Sighting, published: DayRange): number | null {
  const isKnown = visit.sightings.some((one) => !one.isRetold && one.published !== null);
  if (isKnown || visit.days === null) return null;
  const after = within(published.start - visit.days.end, publishedWithin);
  // Reports come out in the order of the visits: the earliest visit still open is the likeliest.
  return after === null || seen.isRetold ? after : samePublication + publishedWithin - after;
}

/** For a report that says only when it was published. */
function distanceByPublication(visit: Visit, seen: Sighting, published: DayRange): number | null {
  const gap = publicationGap(visit, seen);
  if (gap !== null && gap <= (sharesDocument(visit, seen) ? 0 : samePublication)) return gap;
  const retold = seen.isRetold ? distanceOfRetelling(visit, published) : null;
  const first = distanceOfPublication(visit, seen, published);
  return smallest([retold, first].filter((distance) => distance !== null));
}

/** Reports without any date: retellings cannot be told apart, and a copy is no second inspection. */
function distanceOfUndated(visit: Visit, seen: Sighting): number | null {
  const [first] = visit.sightings;
  if (first?.closeness !== "unknown") return null;
  const isCopy = first.report.source.sha256 === seen.report.source.sha256;
  const isSame = seen.isRetold ? first.isRetold : isCopy && !sharesDocument(visit, seen);
  return isSame ? 0 : null;
}

/** How far `seen` is from being a sighting of this very visit, the smaller the surer; null: it is none. */
export function distanceFrom(visit: Visit, seen: Sighting): number | null {
  if (visit.days !== null && seen.days !== null)
    return distanceByDays(visit, seen, [visit.days, seen.days]);
  if (seen.published !== null) return distanceByPublication(visit, seen, seen.published);
  return distanceOfUndated(visit, seen);
}
