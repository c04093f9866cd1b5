import type { Report } from "../domain/report.ts";
import { wordsOn, type Inspection } from "./inspection.ts";

/**
 * Whether a report tells of an inspection. A record of the API without a date tells what the place is,
 * and at most what it is rated: no inspection that could be counted.
 */
export const tellsOfInspection = ({ document, inspection }: Report): boolean =>
  document.kind !== "api-location" || inspection.published !== null || inspection.dates.length > 0;

/** Whether a place has a report that could tell of breaches: a record of the API has ratings only. */
export const tellsBreaches = ({
  inspections,
}: {
  readonly inspections: readonly Inspection[];
}): boolean =>
  inspections
    .flatMap(wordsOn)
    .some(({ document, breaches }) => document.kind !== "api-location" || breaches.length > 0);
