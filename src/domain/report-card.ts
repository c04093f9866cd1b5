import type { Report } from "./report.ts";
import { sortedBy } from "./sorted-by.ts";

/** What has to be known of all reports at once, to join and to order them: as little as will do. */
export interface ReportCard extends Pick<Report, "id" | "provider" | "inherited"> {
  readonly path: string;
  readonly document: Pick<Report["document"], "kind">;
  readonly location: Report["location"];
  readonly relations: Report["relations"];
  /** What orders it within a place: the day of the inspection, else of publication. */
  readonly date: string | null;
}

// Most reports have none of these; there may be a hundred thousand cards.
const none: readonly never[] = [];
const shared = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? none : items);

export const cardOf = (report: Report): ReportCard => {
  const { id, source, document, location, provider, relations, inherited, inspection } = report;
  return {
    id,
    path: source.path,
    document: { kind: document.kind },
    location: {
      ...location,
      formerNames: shared(location.formerNames),
      alsoKnownAs: shared(location.alsoKnownAs),
    },
    provider,
    relations: shared(relations),
    inherited,
    date: inspection.dates[0] ?? inspection.published,
  };
};

/** The places of `cards` in order: by location, date, path and id, whatever order they came in. */
export const inOrder = (cards: readonly ReportCard[]): readonly number[] =>
  sortedBy([...cards.entries()], ([, { location, date, path, id }]) => [
    location.name ?? location.id,
    date,
    path,
    id,
  ]).map(([nth]) => nth);
