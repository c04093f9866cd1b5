import type { RepeatedFailure, RepeatedSubject } from "../../domain/analysis.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, boolean, date, integer, number, refersTo, required, text } from "./columns.ts";
import type { Keys } from "./keys.ts";
import type { ColumnOf, TableOf } from "./table.ts";

export interface FailureItem {
  readonly failure: RepeatedFailure;
  readonly keys: Keys;
}

const placeOf = ({ failure, keys }: FailureItem): string | null =>
  failure.scope === "provider"
    ? null
    : (failure.occurrences.map(({ reportId }) => keys.placeOf(reportId)).find((key) => key) ??
      null);

const subjectKey = (subject: RepeatedSubject): string =>
  subject.type === "regulation"
    ? `${subject.instrument}/${subject.regulation}`
    : `rating/${subject.question}`;

/** Whose failure of what: "location/1-100/RA-2014/17". */
export function failureId(item: FailureItem): string {
  const { failure, keys } = item;
  const whose = placeOf(item) ?? keys.providerOf(failure.provider) ?? "unknown";
  return [failure.scope, whose, subjectKey(failure.subject)].join("/");
}

const ofRegulation = (
  { failure: { subject } }: FailureItem,
  field: "instrument" | "regulation" | "title" | "category",
): string | null => (subject.type === "regulation" ? subject[field] : null);

const subjectColumns: readonly ColumnOf<FailureItem>[] = [
  required(
    among(
      ["regulation", "rating"],
      text(
        "subject",
        "Whether a regulation failed or a rating.",
        ({ failure }) => failure.subject.type,
      ),
    ),
  ),
  among(
    v.instruments,
    text("instrument", "The set of regulations.", (item) => ofRegulation(item, "instrument")),
  ),
  text("regulation", "The number of the regulation.", (item) => ofRegulation(item, "regulation")),
  text("title", "The title of the regulation.", (item) => ofRegulation(item, "title")),
  text("category", "What it is about.", (item) => ofRegulation(item, "category")),
  among(
    v.ratedQuestions,
    text("question", "What was rated below Good.", ({ failure: { subject } }) =>
      subject.type === "rating" ? subject.question : null,
    ),
  ),
];

const chanceColumns: readonly ColumnOf<FailureItem>[] = [
  integer(
    "chance_inspected",
    "At provider scope: its locations whose reports could tell of breaches.",
    ({ failure }) => failure.chance?.inspected ?? null,
  ),
  number(
    "chance_expected",
    "How many of them chance alone would make fail.",
    ({ failure }) => failure.chance?.expected ?? null,
  ),
  number(
    "chance_probability",
    "The chance that as many as did, or more, would.",
    ({ failure }) => failure.chance?.probability ?? null,
  ),
];

export const failureTable: TableOf<FailureItem> = {
  name: "repeated_failures",
  description: "What failed again: at one place, or at several places of one provider.",
  primaryKey: ["failure_id"],
  columns: [
    required(text("failure_id", "Scope, place or provider, and what failed.", failureId)),
    required(
      among(
        v.repeatScopes,
        text(
          "scope",
          "Whether at one place or over those of a provider.",
          ({ failure }) => failure.scope,
        ),
      ),
    ),
    refersTo(
      "places",
      "place_key",
      text("place_key", "The place; empty at provider scope.", placeOf),
    ),
    text("location_id", "Its location id.", ({ failure }) => failure.location?.id ?? null),
    text("location_name", "Its name.", ({ failure }) => failure.location?.name ?? null),
    text(
      "provider_key",
      "The provider's id; where none is known, made of its name.",
      ({ failure, keys }) => keys.providerOf(failure.provider),
    ),
    text("provider_name", "The provider.", ({ failure }) => failure.provider.name),
    ...subjectColumns,
    required(text("policy", "What counts as repeated.", ({ failure }) => failure.policy)),
    required(
      among(
        v.repeatClasses,
        text("class", "How it repeats.", ({ failure }) => failure.class),
      ),
    ),
    required(
      integer(
        "times",
        "At how many inspections (at provider scope: places) it failed.",
        ({ failure }) => failure.count,
      ),
    ),
    required(
      integer(
        "longest_run",
        "At how many inspections in a row.",
        ({ failure }) => failure.longestRun,
      ),
    ),
    ...date<FailureItem>("first", "The first time.", ({ failure }) => failure.first),
    ...date<FailureItem>("last", "The last time.", ({ failure }) => failure.last),
    required(
      boolean(
        "escalating",
        "Whether what was done grew heavier.",
        ({ failure }) => failure.escalating,
      ),
    ),
    required(
      boolean("stated", "Whether a report says that it repeats.", ({ failure }) => failure.stated),
    ),
    ...date<FailureItem>(
      "resolved",
      "When it was met at last.",
      ({ failure }) => failure.resolvedAt,
    ),
    ...chanceColumns,
  ],
};
