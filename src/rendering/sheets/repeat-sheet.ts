import type { Occurrence } from "../../domain/analysis.ts";
import { integer, listed, text } from "../tables/columns.ts";
import { failureTable, type FailureItem } from "../tables/failure-table.ts";
import type { ColumnOf } from "../tables/table.ts";
import { type Sheet, sheetOf } from "./sheet.ts";

interface Repeat extends FailureItem {
  /** The latest occurrence that a sentence proves. */
  readonly latest: Occurrence | undefined;
  readonly path: string | null;
}

const occurrences: readonly ColumnOf<Repeat>[] = [
  text("dates", "Each time that it failed, with ; between.", ({ failure }) =>
    listed(failure.occurrences.map(({ date }) => date ?? "undated")),
  ),
  text("quote", "The sentence of the latest time.", (item) => evidenceOf(item)?.quote ?? null),
  integer("page", "The page it stands on.", (item) => evidenceOf(item)?.page ?? null),
  text("path", "The file, as it was named.", ({ path }) => path),
];

const evidenceOf = ({ latest }: Repeat) => latest?.evidence[0];

/** A row a repeated failure, with the sentence of its latest time. */
export const repeatSheet: Sheet = sheetOf<Repeat>(
  [...failureTable.columns, ...occurrences],
  function* ({ reports, repeatedFailures }, keys) {
    const paths = new Map<string, string>();
    for (const { id, source } of reports) paths.set(id, source.path);
    for (const failure of repeatedFailures) {
      const latest = failure.occurrences.findLast(({ evidence }) => evidence.length > 0);
      yield { failure, keys, latest, path: paths.get(latest?.reportId ?? "") ?? null };
    }
  },
);
