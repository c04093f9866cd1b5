import type { LocationHistory } from "../domain/analysis.ts";
import { ratingCourses } from "./rating-courses.ts";
import { dateOf, isOnlyTold, leadOf, type Inspection } from "./inspection.ts";
import { ledgerOf } from "./ledger-of.ts";
import type { Place } from "./place.ts";
import { ratingDisputes } from "./rating-disputes.ts";
import { ratingsOf } from "./rating-told.ts";
import { specialMeasuresStays } from "./special-measures-stays.ts";
import { streaksIn } from "./streaks-in.ts";

const summaryOf = (inspection: Inspection): LocationHistory["inspections"][number] => ({
  reportId: leadOf(inspection)?.id ?? "",
  alsoIn: inspection.reports.slice(1).map(({ id }) => id),
  dates: inspection.dates,
  published: inspection.published,
  told: isOnlyTold(inspection),
  inherited: inspection.isInherited,
  ratings: ratingsOf(inspection),
});

// What is told of an inspection without a date has no place in a course of time.
const isPlaced = (inspection: Inspection): boolean =>
  !isOnlyTold(inspection) || dateOf(inspection) !== null;

/**
 * The history of a place: its inspections in order, how each regulation stood at each, how it was rated
 * over the years, and why the reports are taken for reports of one place.
 */
export function historyOf({ inspections: all, ...place }: Place): LocationHistory {
  const inspections = all.filter(isPlaced);
  return {
    location: place.location,
    provider: place.provider,
    inspections: inspections.map(summaryOf),
    ledger: ledgerOf(
      place.records.map((record) => record.filter((one) => isPlaced(one.inspection))),
    ),
    streaks: streaksIn(inspections),
    ratingCourses: ratingCourses(inspections),
    specialMeasures: specialMeasuresStays(inspections),
    links: place.links,
    questions: place.questions,
    warnings: ratingDisputes(inspections),
  };
}
