import type { Occurrence } from "../../domain/analysis.ts";
import { fits } from "../../domain/law/crosswalk.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, boolean, date, integer, refersTo, required, text } from "./columns.ts";
import { failureId, type FailureItem } from "./failure-table.ts";
import type { TableOf } from "./table.ts";
import { quoted } from "./told.ts";

interface OccurrenceItem extends FailureItem {
  readonly item: Occurrence;
  readonly no: number;
}

export const occurrenceTable: TableOf<OccurrenceItem> = {
  name: "repeated_failure_occurrences",
  description: "Each time that a repeated failure was found, oldest first.",
  primaryKey: ["failure_id", "occurrence_no"],
  columns: [
    required(
      refersTo(
        "repeated_failures",
        "failure_id",
        text("failure_id", "The repeated failure.", failureId),
      ),
    ),
    required(integer("occurrence_no", "Its place among them, from 1.", ({ no }) => no)),
    required(
      refersTo(
        "reports",
        "report_id",
        text("report_id", "The report that tells it.", ({ item }) => item.reportId),
      ),
    ),
    ...date<OccurrenceItem>("date", "The inspection that found it.", ({ item }) => item.date),
    required(
      text(
        "cited_as",
        "The regulation as that report cites it, or the rating.",
        ({ item }) => item.citedAs,
      ),
    ),
    required(
      among(
        fits,
        text("fit", "How what is cited stands to what it counts under.", ({ item }) => item.fit),
      ),
    ),
    integer("days_since", "Days since the time before.", ({ item }) => item.daysSince),
    among(
      v.breachActions,
      text("action", "What was done about it.", ({ item }) => item.action),
    ),
    required(
      boolean(
        "told",
        "Whether only the report of a later inspection says so.",
        ({ item }) => item.told,
      ),
    ),
    required(
      boolean(
        "inherited",
        "Whether it was under an earlier registration.",
        ({ item }) => item.inherited,
      ),
    ),
    ...quoted,
  ],
};

export const occurrencesOf = ({ failure, keys }: FailureItem): readonly OccurrenceItem[] =>
  failure.occurrences.map((item, at) => ({ failure, keys, item, no: at + 1 }));
