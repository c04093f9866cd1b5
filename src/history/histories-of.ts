import type { LocationHistory } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { countedInspections } from "./counted-inspections.ts";
import { locationOf, providerOf } from "./describe-place.ts";
import { identityOf } from "./identity-of.ts";
import { inspectionsOf, type Inspection } from "./inspections-of.ts";
import { joinReports } from "./join-reports.ts";
import { ledgerOf } from "./ledger-of.ts";
import { nameKey } from "./name-key.ts";
import { ratingsOf } from "./rating-told.ts";
import { similarPlaces } from "./similar-places.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { streaksIn } from "./streaks-in.ts";
import { tellsOfInspection } from "./tells-of-inspection.ts";

/** Whether a report can be laid beside others: it tells of an inspected place, and of which. */
const hasPlace = ({ document, location }: Report): boolean =>
  document.kind !== "other" && (location.name !== null || location.id !== null);

const summaryOf = (inspection: Inspection): LocationHistory["inspections"][number] => ({
  reportId: inspection.reports[0].id,
  alsoIn: inspection.reports.slice(1).map(({ id }) => id),
  dates: inspection.dates,
  published: inspection.published,
  ratings: ratingsOf(inspection),
});

function historyOf(reports: readonly Report[]): LocationHistory {
  const all = inspectionsOf(reports);
  const inspections = all.filter(({ reports: told }) => told.some(tellsOfInspection));
  return {
    location: locationOf(all),
    provider: providerOf(all),
    inspections: inspections.map(summaryOf),
    ledger: ledgerOf(inspections),
    streaks: streaksIn(countedInspections(inspections)),
    similarTo: [],
  };
}

function withSimilar(histories: readonly LocationHistory[]): readonly LocationHistory[] {
  const similar = similarPlaces(histories.map(identityOf));
  return histories.map((history, at) => {
    const near = [...(similar[at] ?? [])].flatMap((other) => histories[other]?.location.name ?? []);
    return { ...history, similarTo: sortedBy([...new Set(near)], (name) => [name]) };
  });
}

/**
 * The history of each location that `reports` tell of, by the name of the location: its inspections
 * in order, how each regulation stood at each, and the rows of ratings below Good. Reports of kind
 * "other" and reports that name no location have none. The order of the reports does not matter.
 */
export function historiesOf(reports: readonly Report[]): readonly LocationHistory[] {
  const distinct = new Map(reports.filter(hasPlace).map((report) => [report.id, report]));
  const places = joinReports([...distinct.values()]);
  return sortedBy(withSimilar(places.map(historyOf)), ({ location, inspections }) => [
    location.name === null ? null : nameKey(location.name),
    location.id,
    location.postcode,
    inspections[0]?.reportId ?? null,
  ]);
}
