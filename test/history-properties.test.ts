import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locationHistory, repeatedFailure } from "../src/domain/analysis.ts";
import type { Report } from "../src/domain/report.ts";
import { breachStatuses, ratingBases, ratingValues } from "../src/domain/vocabulary.ts";
import { failuresIn, historiesOf } from "./histories.ts";
import { tellsOfInspection } from "../src/history/tells-of-inspection.ts";
import { breachOf, ratingOf, reportOf } from "./report-builder.ts";

const kinds = ["inspection-report", "location-page", "api-location", "press-release", "other"];
const dates = ["2019", "2019-03", "2019-03-05", "2019-03-20", "2019-05-01", "2021-06-10"];
const citations = ["RA-2010 13", "12", "17", "REG-2009 18"];
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]) => oneOf<T | null>([null, ...values]);

// Few values, so that the reports meet, contradict and repeat each other.
const facts = fc.record({
  kind: oneOf(kinds),
  name: maybe(["The Limes", "Limes", "The Lime", "Rose Court"]),
  id: maybe(["1-100", "1-200"]),
  postcode: maybe(["AB1 2CD", "ZZ9 9ZZ"]),
  formerNames: fc.subarray(["The Limes", "Rose Court"]),
  provider: maybe(["Acme Ltd", "Beta"]),
  providerId: maybe(["1-8", "1-9"]),
  dates: fc.subarray(dates, { maxLength: 2 }),
  published: maybe(["2019-05-01", "2019-05-04", "2019-09-01"]),
  breaches: fc.array(fc.record({ citation: oneOf(citations), status: oneOf(breachStatuses) }), {
    maxLength: 3,
  }),
  rating: fc.option(fc.record({ value: oneOf(ratingValues), basis: oneOf(ratingBases) })),
});

const reportFrom = (one: typeof facts extends fc.Arbitrary<infer T> ? T : never, at: number) =>
  reportOf({
    id: `r${String(at)}`,
    kind: one.kind as Report["document"]["kind"],
    location: {
      name: one.name,
      id: one.id,
      postcode: one.postcode,
      formerNames: one.formerNames,
    },
    provider: { name: one.provider, id: one.providerId },
    dates: one.dates,
    ...(one.published === null ? {} : { published: one.published }),
    breaches: one.breaches.map(({ citation, status }, n) =>
      breachOf(citation, { status, id: `b${String(n)}` }),
    ),
    ratings: {
      overall: one.rating === null ? null : ratingOf(one.rating.value, one.rating.basis),
    },
  });

const reports = fc.array(facts, { maxLength: 9 }).map((all) => all.map(reportFrom));

const analysed = (of: readonly Report[]) => {
  const histories = historiesOf(of);
  return { histories, failures: failuresIn(of) };
};

test("the order of the reports does not matter", () => {
  const shuffled = reports.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(analysed(mixed)).toEqual(analysed(all));
    }),
    { numRuns: 500 },
  );
});

test("every report of a place is in one inspection, and all is as the schema has it", () => {
  fc.assert(
    fc.property(reports, (all) => {
      const { histories, failures } = analysed(all);
      const told = histories.flatMap(({ inspections }) =>
        inspections.flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn]),
      );
      const placed = all.filter(
        (report) =>
          report.document.kind !== "other" &&
          (report.location.name !== null || report.location.id !== null) &&
          tellsOfInspection(report),
      );
      expect([...told].sort()).toEqual(placed.map(({ id }) => id).sort());
      for (const history of histories) locationHistory.parse(history);
      for (const { inspections, ledger } of histories)
        for (const { entries } of ledger) expect(entries).toHaveLength(inspections.length);
      for (const failure of failures) repeatedFailure.parse(failure);
    }),
    { numRuns: 300 },
  );
});

test("a place has no two ids, and a failure no more inspections than its place", () => {
  fc.assert(
    fc.property(reports, (all) => {
      const { histories, failures } = analysed(all);
      const idOf = new Map(all.map((report) => [report.id, report.location.id]));
      for (const { inspections } of histories) {
        const ids = inspections
          .flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn])
          .flatMap((id) => idOf.get(id) ?? []);
        expect(new Set(ids).size).toBeLessThanOrEqual(1);
      }
      for (const { scope, class: name, count, longestRun, occurrences } of failures) {
        expect(occurrences).toHaveLength(count);
        expect(longestRun).toBeLessThanOrEqual(count);
        if (scope === "location" && name !== "stated") expect(count).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: 300 },
  );
});

describe("many reports", () => {
  const years = [2016, 2018, 2020, 2022];
  const many = (locations: number): readonly Report[] =>
    Array.from({ length: locations }, (_, place) =>
      years.map((year) =>
        reportOf({
          id: `${String(place)}-${String(year)}`,
          location: { name: `Home ${String(place)}`, id: `1-${String(place)}` },
          provider: { name: `Provider ${String(place % 500)}` },
          dates: [`${String(year)}-01-01`],
          breaches: [breachOf("12")],
        }),
      ),
    ).flat();

  test("20,000 of 5,000 locations make 5,000 histories, each with its failure", () => {
    const { histories, failures } = analysed(many(5_000));
    expect(histories).toHaveLength(5_000);
    expect(failures.filter(({ class: name }) => name === "persistent")).toHaveLength(5_000);
    expect(failures.filter(({ class: name }) => name === "systemic")).toHaveLength(500);
  });
});
