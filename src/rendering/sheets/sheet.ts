import type { AnalysisStream } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";
import type { Keys } from "../tables/keys.ts";
import { reportTable } from "../tables/report-table.ts";
import type { Column, ColumnOf, Row, TableOf } from "../tables/table.ts";
import { itemsOf, type Told, type ToldItem } from "../tables/told.ts";

/** A table that can be read by itself: each row says whose it is, and when. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: (analysis: AnalysisStream, keys: Keys) => Iterable<Row>;
}

type ItemsIn<T> = (analysis: AnalysisStream, keys: Keys) => Iterable<T>;

/** A sheet with a row for each item. */
export const sheetOf = <T>(columns: readonly ColumnOf<T>[], itemsIn: ItemsIn<T>): Sheet => ({
  columns,
  *rows(analysis, keys) {
    for (const item of itemsIn(analysis, keys)) yield columns.map(({ valueOf }) => valueOf(item));
  },
});

const whoAndWhen = new Set([
  "location_name",
  "location_id",
  "postcode",
  "provider_name",
  "provider_id",
  "kind",
  "inspection_date",
  "inspection_date_text",
  "published",
  "published_text",
]);

/** What each row of a report begins with. */
export const whose: readonly ColumnOf<Told>[] = reportTable.columns.filter(({ name }) =>
  whoAndWhen.has(name),
);

/** The columns of a table, but those that say whose and when. */
export const ownColumns = <T>({ columns }: TableOf<T>): readonly ColumnOf<T>[] =>
  columns.filter(({ name }) => !whoAndWhen.has(name));

/** A sheet of what reports tell. */
export const toldSheet = <T>(
  table: TableOf<ToldItem<T>>,
  itemsIn: (report: Report) => readonly T[],
): Sheet =>
  sheetOf<ToldItem<T>>([...whose, ...ownColumns(table)], function* ({ reports }, keys) {
    for (const report of eachOnce(reports)) yield* itemsOf({ report, keys }, itemsIn(report));
  });

/** A document that is there twice, under two names, tells everything once. */
export function* eachOnce(reports: Iterable<Report>): Iterable<Report> {
  const known = new Set<string>();
  for (const report of reports) {
    if (!known.has(report.id)) yield report;
    known.add(report.id);
  }
}
