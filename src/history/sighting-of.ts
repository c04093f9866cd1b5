import type { DocumentKind } from "../domain/vocabulary.ts";
import type { Report } from "../domain/report.ts";
import { rangeOf, type DayRange } from "../domain/day-range.ts";

/**
 * How closely a report tells when the inspection was, the closest first: by its own dates, or by
 * its publication only. The publication of a retelling says less than that of the report.
 */
export const closeness = ["day", "month", "year", "published", "retold", "unknown"] as const;
export type Closeness = (typeof closeness)[number];

/** A report as a witness of an inspection. */
export interface Sighting {
  readonly report: Report;
  readonly closeness: Closeness;
  /** The days the inspection can have been on; null where the report does not say. */
  readonly days: DayRange | null;
  readonly published: DayRange | null;
  /** Told by others than the report itself, perhaps weeks after it. */
  readonly isRetold: boolean;
}

const retelling: ReadonlySet<DocumentKind> = new Set([
  "press-release",
  "news-article",
  "council-paper",
]);

const lengthOfDay = "2023-05-16".length;
const lengthOfMonth = "2023-05".length;

function closenessOf({ inspection, document }: Report): Closeness {
  const lengths = inspection.dates.map((date) => date.length);
  if (lengths.includes(lengthOfDay)) return "day";
  if (lengths.includes(lengthOfMonth)) return "month";
  if (lengths.length > 0) return "year";
  if (inspection.published === null) return "unknown";
  return retelling.has(document.kind) ? "retold" : "published";
}

export function sightingOf(report: Report): Sighting {
  const { dates, published } = report.inspection;
  const days = dates.filter((date) => date.length === lengthOfDay);
  return {
    report,
    closeness: closenessOf(report),
    days: rangeOf(days.length > 0 ? days : dates),
    published: published === null ? null : rangeOf([published]),
    isRetold: retelling.has(report.document.kind),
  };
}
