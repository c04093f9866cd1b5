import type { Report } from "../domain/report.ts";

/**
 * Whether a report tells of an inspection. A record of the API without a date tells what the place is,
 * and at most what it is rated: no inspection that could be counted.
 */
export const tellsOfInspection = ({ document, inspection }: Report): boolean =>
  document.kind !== "api-location" || inspection.published !== null || inspection.dates.length > 0;
