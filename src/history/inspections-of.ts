import type { Ratings, Report } from "../domain/report.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { dateOf, type Inspection } from "./inspection.ts";
import { closeness, sightingOf, type Sighting } from "./sighting-of.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { distanceFrom, visitOf, withSighting, type Visit } from "./visit.ts";

const fullestFirst: Readonly<Record<DocumentKind, number>> = {
  "inspection-report": 0,
  "location-page": 1,
  "api-location": 2,
  "press-release": 3,
  "news-article": 4,
  "council-paper": 5,
  other: 6,
};

const ratingsCount = (ratings: Ratings): number =>
  Object.values(ratings).filter((rating) => rating !== null).length;

const byFullness = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sortedBy(sightings, ({ report }) => [
    fullestFirst[report.document.kind],
    -report.breaches.length - ratingsCount(report.ratings),
    report.source.path,
    report.id,
  ]);

/** The place in `visits` of the one that `seen` fits best; null where it fits none. */
function bestFit(visits: readonly Visit[], seen: Sighting): number | null {
  const fits = visits.flatMap((visit, at) => {
    const distance = distanceFrom(visit, seen);
    return distance === null ? [] : [{ at, distance }];
  });
  return sortedBy(fits, ({ distance, at }) => [distance, at])[0]?.at ?? null;
}

/** The closest sightings make the visits; those that tell less closely are fitted to them. */
function visitsIn(sightings: readonly Sighting[]): readonly Visit[] {
  const visits: Visit[] = [];
  const ordered = sortedBy(sightings, ({ report, days, published, ...seen }) => [
    closeness.indexOf(seen.closeness),
    days?.start ?? null,
    days?.end ?? null,
    published?.start ?? null,
    fullestFirst[report.document.kind],
    report.source.path,
    report.id,
  ]);
  for (const seen of ordered) {
    const at = bestFit(visits, seen);
    const visit = at === null ? undefined : visits[at];
    if (at === null || visit === undefined) visits.push(visitOf(seen));
    else visits[at] = withSighting(visit, seen);
  }
  return visits;
}

function inspectionOf({ sightings }: Visit): Inspection {
  const ordered = byFullness(sightings);
  const [closest] = sortedBy(ordered, (seen) => [closeness.indexOf(seen.closeness)]);
  const [published] = sortedBy(
    ordered.filter((seen) => seen.published !== null),
    ({ isRetold }) => [Number(isRetold)],
  );
  return {
    reports: ordered.map(({ report }) => report),
    told: [],
    dates: closest?.report.inspection.dates ?? [],
    published: published?.report.inspection.published ?? null,
    counts: true,
    isInherited: false,
  };
}

/**
 * The inspections that `reports`, all of one place, tell of: oldest first, those of unknown date
 * last. Reports of the same inspection make one. They are of the same inspection where
 * - their inspection dates overlap ("2023-05" and "2023-05-16" do), or
 * - they were published on the same day and their dates are at most a month apart, or
 * - one has no inspection date and was published within a week of the other, or, retelling it,
 *   within three months after it, or within half a year after an inspection whose publication is
 *   not known.
 * A follow-up two weeks later, with its own dates and its own publication, is another inspection.
 */
export const inspectionsOf = (reports: readonly Report[]): readonly Inspection[] =>
  countedAmong(
    sortedBy(visitsIn(reports.map(sightingOf)).map(inspectionOf), (inspection) => [
      dateOf(inspection),
      inspection.published,
      inspection.reports[0]?.source.path ?? null,
      inspection.reports[0]?.id ?? null,
    ]),
  );

const isUndatedRetelling = ({ reports }: Inspection): boolean =>
  reports.every((report) => {
    const seen = sightingOf(report);
    return seen.isRetold && seen.closeness === "unknown";
  });

// A press release or a newspaper that gives no date may tell of any inspection in hand, so it counts
// only where there is no other.
const countedAmong = (inspections: readonly Inspection[]): readonly Inspection[] =>
  inspections.length < 2
    ? inspections
    : inspections.map((one) => ({ ...one, counts: !isUndatedRetelling(one) }));
