import type { Evidence, Report } from "../../domain/report.ts";
import { date, integer, refersTo, required, text } from "./columns.ts";
import type { Keys } from "./keys.ts";
import type { ColumnOf } from "./table.ts";

/** A report, as its row is made. */
export interface Told {
  readonly report: Report;
  readonly keys: Keys;
}

/** One of the things that a report tells. */
export interface ToldItem<T> extends Told {
  readonly item: T;
  /** Its place among those of the report, from 1. */
  readonly no: number;
}

export const itemsOf = <T>(told: Told, items: readonly T[]): readonly ToldItem<T>[] =>
  items.map((item, at) => ({ ...told, item, no: at + 1 }));

/** The first day of the inspection. */
export const inspectionDate: readonly ColumnOf<Told>[] = date(
  "inspection_date",
  "The first day of the inspection.",
  ({ report }) => report.inspection.dates[0] ?? null,
);

export const inspectionYear: ColumnOf<Told> = integer(
  "inspection_year",
  "The year of the inspection; where it is not dated, of publication.",
  ({ report: { inspection } }) => yearOf(inspection.dates[0] ?? inspection.published),
);

const yearOf = (told: string | null): number | null =>
  told === null ? null : Number(told.slice(0, "2019".length));

export const placeKey: ColumnOf<Told> = refersTo(
  "places",
  "place_key",
  text("place_key", "The place it tells of; empty where it names none.", ({ report, keys }) =>
    keys.placeOf(report.id),
  ),
);

/** What each row of a report's own begins with. */
export const ofReport: readonly ColumnOf<Told>[] = [
  required(
    refersTo(
      "reports",
      "report_id",
      text("report_id", "The report that tells it.", ({ report }) => report.id),
    ),
  ),
  placeKey,
  ...inspectionDate,
  inspectionYear,
];

interface Proven {
  readonly evidence: readonly Evidence[];
}

/** The sentence that says it. */
export const quoted: readonly ColumnOf<{ readonly item: Proven }>[] = [
  text(
    "quote",
    "The sentence that says it, word for word.",
    ({ item }) => first(item)?.quote ?? null,
  ),
  integer(
    "page",
    "The page it stands on, where there are pages.",
    ({ item }) => first(item)?.page ?? null,
  ),
  text("rule", "The rule that read it.", ({ item }) => first(item)?.rule ?? null),
  text(
    "cue",
    "The words that decided its standing, where some did.",
    ({ item }) => first(item)?.cue?.quote ?? null,
  ),
  integer(
    "quotes",
    "How many sentences say it; the first is quoted.",
    ({ item }) => item.evidence.length,
  ),
];

/** The same, with the file it stands in. */
export const proof: readonly ColumnOf<ToldItem<Proven>>[] = [
  ...quoted,
  text("path", "The file, as it was named.", ({ report }) => report.source.path),
];

const first = ({ evidence }: Proven): Evidence | undefined => evidence[0];
