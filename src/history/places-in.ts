import type { ReportCard } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { locationOf, providerOf } from "./describe-place.ts";
import type { Inspection } from "./inspection.ts";
import { inspectionsOf } from "./inspections-of.ts";
import { joinReports, type JoinedReports } from "./join-reports.ts";
import type { Place } from "./place.ts";
import { firstReportOf, placeOrder } from "./place-sketch.ts";
import { questionsAbout } from "./questions-about.ts";
import { earlierIds, withInheritance } from "./registration-of.ts";
import { registrationPairs, type RegistrationPair } from "./registration-pairs.ts";
import { regulationRecords } from "./regulation-records.ts";
import { tellsOfInspection } from "./tells-of-inspection.ts";
import { withTold } from "./told-inspections.ts";

export interface PlaceOptions {
  /** Whether a place has the history of its earlier registrations too. */
  readonly inherited: boolean;
}

/** Reports, or cards of reports, by the place that they tell of. */
export interface PlaceGroups<T> {
  readonly groups: readonly JoinedReports<T>[];
  readonly pairs: readonly RegistrationPair[];
}

/** Whether a report can be laid beside others: it tells of an inspected place, and of which. */
const hasPlace = ({ document, location }: Pick<ReportCard, "document" | "location">): boolean =>
  document.kind !== "other" && (location.name !== null || location.id !== null);

/**
 * Which of the reports tell of the same place. Reports of kind "other" and reports that name no
 * location have none. Two of the same id are the same document twice, and one of them is left out.
 */
export function groupByPlace<
  T extends Pick<
    ReportCard,
    "id" | "document" | "location" | "provider" | "relations" | "inherited"
  >,
>(reports: readonly T[], { inherited }: PlaceOptions): PlaceGroups<T> {
  const told = reports.filter((report) => hasPlace(report) && (inherited || !report.inherited));
  const distinct = [...new Map(told.map((report) => [report.id, report])).values()];
  const pairs = registrationPairs(distinct);
  return { groups: joinReports(distinct, { inherits: inherited, pairs }), pairs };
}

/** The places that `reports` tell of, by the name of the location. The order of the reports does not matter. */
export function placesIn(
  reports: readonly Report[],
  { inherited }: PlaceOptions = { inherited: true },
): readonly Place[] {
  const { groups, pairs } = groupByPlace(reports, { inherited });
  const places = groups.map((one) => placeOf(one, { inherited, pairs }));
  const asked = questionsAbout(places, pairs);
  return sortedBy(
    places.map((place, at) => ({ ...place, questions: asked[at] ?? [] })),
    (place) => placeOrder({ location: place.location, firstReport: firstReportOf(place) }),
  );
}

/** The place that a group of reports tells of. Questions about it need all places: it has none yet. */
export function placeOf(
  { reports, links }: JoinedReports<Report>,
  { inherited, pairs }: PlaceOptions & { readonly pairs: readonly RegistrationPair[] },
): Place {
  const all = inspectionsOf(reports);
  const earlier = earlierIds(reports, pairs);
  const provider = providerOf(all, earlier);
  const marked = withInheritance(withTold(all.filter(isTelling)), { provider, earlier });
  const inspections = inherited ? marked : marked.filter(({ isInherited }) => !isInherited);
  const records = regulationRecords(inspections);
  return {
    location: locationOf(all, earlier),
    provider,
    inspections,
    records,
    links,
    questions: [],
  };
}

const isTelling = ({ reports }: Inspection): boolean => reports.some(tellsOfInspection);
