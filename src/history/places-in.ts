import type { Report } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { locationOf, providerOf } from "./describe-place.ts";
import { leadOf, type Inspection } from "./inspection.ts";
import { inspectionsOf } from "./inspections-of.ts";
import { joinReports, type JoinedReports } from "./join-reports.ts";
import { nameKey } from "./name-key.ts";
import type { Place } from "./place.ts";
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

/** Whether a report can be laid beside others: it tells of an inspected place, and of which. */
const hasPlace = ({ document, location }: Report): boolean =>
  document.kind !== "other" && (location.name !== null || location.id !== null);

/**
 * The places that `reports` tell of, by the name of the location. Reports of kind "other" and reports
 * that name no location have none. The order of the reports does not matter.
 */
export function placesIn(
  reports: readonly Report[],
  { inherited }: PlaceOptions = { inherited: true },
): readonly Place[] {
  const told = reports.filter((report) => hasPlace(report) && (inherited || !report.inherited));
  const distinct = [...new Map(told.map((report) => [report.id, report])).values()];
  const pairs = registrationPairs(distinct);
  const joined = joinReports(distinct, { inherits: inherited, pairs });
  const places = joined.map((one) => placeOf(one, { inherited, pairs }));
  const asked = questionsAbout(places, pairs);
  return sortedBy(
    places.map((place, at) => ({ ...place, questions: asked[at] ?? [] })),
    ({ location, inspections }) => [
      location.name === null ? null : nameKey(location.name),
      location.id,
      location.postcode,
      inspections[0] === undefined ? null : (leadOf(inspections[0])?.id ?? null),
    ],
  );
}

function placeOf(
  { reports, links }: JoinedReports,
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
