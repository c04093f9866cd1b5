import type { Report } from "./report.ts";
import { sortedBy } from "./sorted-by.ts";

/** What has to be known of all reports at once, to join and to order them. */
export type ReportCard = Pick<
  Report,
  "id" | "source" | "document" | "location" | "provider" | "relations" | "inherited"
> & {
  /** What orders it within a place: the day of the inspection, else of publication. */
  readonly date: string | null;
};

export const cardOf = (report: Report): ReportCard => {
  const { id, source, document, location, provider, relations, inherited, inspection } = report;
  const date = inspection.dates[0] ?? inspection.published;
  return { id, source, document, location, provider, relations, inherited, date };
};

/** The places of `cards` in order: by location, date, path and id, whatever order they came in. */
export const inOrder = (cards: readonly ReportCard[]): readonly number[] =>
  sortedBy([...cards.entries()], ([, { location, date, source, id }]) => [
    location.name ?? location.id,
    date,
    source.path,
    id,
  ]).map(([nth]) => nth);
