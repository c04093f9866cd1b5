import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis, LocationHistory, RepeatedFailure } from "../src/domain/analysis.ts";
import { analysisOf } from "./analysis-of.ts";
import { nameKey } from "../src/history/name-key.ts";
import { readInput } from "../src/reading/read-input.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";

/** What the documents of a folder tell of repeated failures, as a person reads them. */
interface ExpectedFailure {
  readonly scope: string;
  readonly location: string | null;
  readonly provider: string | null;
  readonly subject: string;
  readonly class: string;
  readonly count: number;
  readonly longestRun: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly escalating: boolean;
  readonly stated: boolean;
  readonly resolvedAt: string | null;
  readonly occurrences: readonly {
    readonly date: string | null;
    readonly citedAs: string;
    readonly told: boolean;
    readonly inherited: boolean;
  }[];
}

export interface ExpectedSeries {
  readonly why: string;
  readonly locations: readonly {
    readonly name: string;
    readonly inspections: readonly string[];
    readonly ledger: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly repeatedFailures: readonly ExpectedFailure[];
}

export const expectedIn = (folder: string): ExpectedSeries =>
  JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

/** The analysis of all documents of a folder. */
export async function analysisIn(folder: string): Promise<Analysis> {
  const names = readdirSync(folder).filter((name) => name !== "expected.json");
  const documents = await Promise.all(names.sort().map((name) => readInput(join(folder, name))));
  const reports = documents.flatMap((document) => analyseDocument(document, { kind: null }));
  return analysisOf(reports);
}

const subjectOf = ({ subject }: RepeatedFailure): string =>
  subject.type === "rating"
    ? `rating ${subject.question}`
    : `${subject.instrument} ${subject.regulation}`;

const keyOf = (scope: string, location: string | null, subject: string): string =>
  [scope, nameKey(location ?? ""), subject].join("|");

const linesOfFailure = (
  failure: Omit<ExpectedFailure, "location" | "provider">,
): readonly string[] => [
  ...(
    ["class", "count", "longestRun", "first", "last", "escalating", "stated", "resolvedAt"] as const
  ).map((field) => `${field} ${String(failure[field])}`),
  ...failure.occurrences.map(
    ({ date, citedAs, told, inherited }, at) =>
      `occurrence ${String(at + 1)} ${date ?? "undated"} ${citedAs}${told ? " told" : ""}${inherited ? " inherited" : ""}`,
  ),
];

const ledgerLines = (
  { inspections, ledger }: LocationHistory,
  expected: ExpectedSeries["locations"][number],
): readonly string[] =>
  Object.entries(expected.ledger).map(([key, states]) => {
    const row = ledger.find((one) => `${one.instrument} ${one.regulation}` === key);
    const inHand = inspections.flatMap(({ told }, at) => (told ? [] : [at]));
    const read = inHand.map((at) => row?.entries[at]?.state ?? "not-assessed");
    return read.join() === states.join()
      ? ""
      : `${expected.name} ledger ${key}: read ${read.join()}, not ${states.join()}`;
  });

/** What the tool says otherwise than the folder's expectation, a line each. */
export function differencesIn(analysis: Analysis, expected: ExpectedSeries): readonly string[] {
  const told = new Map(
    analysis.repeatedFailures.map((one): [string, readonly string[]] => [
      keyOf(one.scope, one.location?.name ?? null, subjectOf(one)),
      linesOfFailure({ ...one, subject: subjectOf(one) }),
    ]),
  );
  const wanted = new Map(
    expected.repeatedFailures.map((one): [string, readonly string[]] => [
      keyOf(one.scope, one.location, one.subject),
      linesOfFailure(one),
    ]),
  );
  const failures = [...new Set([...told.keys(), ...wanted.keys()])].sort().flatMap((key) => {
    const [read, want] = [told.get(key), wanted.get(key)];
    if (read === undefined) return [`${key}: missed`];
    if (want === undefined) return [`${key}: invented (${read.join(", ")})`];
    const differing = want.flatMap((line, at) =>
      read[at] === line ? [] : [`${read[at] ?? "nothing"}, not ${line}`],
    );
    const more = read.slice(want.length).map((line) => `${line} too many`);
    return [...differing, ...more].map((line) => `${key}: ${line}`);
  });
  const places = expected.locations.flatMap((place) => {
    const history = analysis.locations.find(
      ({ location }) => nameKey(location.name ?? "") === nameKey(place.name),
    );
    if (history === undefined) return [`${place.name}: no such place`];
    const dates = history.inspections
      .filter((one) => !one.told)
      .map(({ dates: [first], published }) => first ?? published);
    const inspections =
      dates.join() === place.inspections.join()
        ? []
        : [`${place.name} inspections: read ${dates.join()}, not ${place.inspections.join()}`];
    return [...inspections, ...ledgerLines(history, place).filter((line) => line !== "")];
  });
  return [...failures, ...places];
}
