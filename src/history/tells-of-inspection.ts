import type { Report } from "../domain/report.ts";

/**
 * Whether a report tells of an inspection. A record of the API that holds no rating tells only what
 * the place is.
 */
export const tellsOfInspection = ({ document, inspection, ratings }: Report): boolean =>
  document.kind !== "api-location" ||
  inspection.published !== null ||
  inspection.dates.length > 0 ||
  Object.values(ratings).some((rating) => rating !== null);
