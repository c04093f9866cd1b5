import { describe, expect, test } from "vitest";
import { policies, policy } from "../src/domain/policy.ts";
import { monthsBefore, monthsBetween } from "../src/domain/months.ts";
import { crosswalk, fitOf } from "../src/domain/law/crosswalk.ts";
import { chanceOf } from "../src/history/chance-of.ts";
import { historyOf } from "../src/history/history-of.ts";
import { placesIn } from "../src/history/places-in.ts";
import { repeatedFailuresIn } from "../src/history/repeated-failures-in.ts";
import { failuresIn, historiesOf } from "./histories.ts";
import { breachOf, ratingOf, reportOf, type ReportFacts } from "./report-builder.ts";

const reportsOf = (...facts: readonly ReportFacts[]) => facts.map(reportOf);

const relation = (role: "predecessor" | "successor", id: string | null) => ({
  role,
  id,
  name: null,
  provider: null,
  reason: id === null ? null : "New Provider",
  evidence: [],
});

describe("registrations that follow each other", () => {
  const old: ReportFacts = {
    id: "old",
    location: { name: "Elm Unit Limited", id: "1-100", postcode: "QX1 1AA" },
    dates: ["2018-01-10"],
    breaches: [breachOf("12")],
  };
  const heir = (id: string): ReportFacts => ({
    id: `heir-${id}`,
    location: { name: "Elm House", id, postcode: "QX1 1AA" },
    dates: ["2020-01-10"],
    breaches: [breachOf("12")],
    relations: [relation("predecessor", "1-100")],
  });

  test("make one history, what came before marked inherited", () => {
    const reports = reportsOf(old, heir("1-200"));
    const [history, ...others] = historiesOf(reports);
    expect(others).toEqual([]);
    expect(history).toMatchObject({
      location: { name: "Elm House", id: "1-200" },
      inspections: [{ inherited: true }, { inherited: false }],
    });
    expect(history?.links).toContainEqual({
      by: "registration",
      strength: "certain",
      shared: "1-100 became 1-200, New Provider",
    });
    expect(failuresIn(reports)).toMatchObject([
      { class: "consecutive", occurrences: [{ inherited: true }, { inherited: false }] },
    ]);
  });

  test("without what is inherited, each stands for itself", () => {
    const places = placesIn(reportsOf(old, heir("1-200")), { inherited: false });
    expect(places).toHaveLength(2);
    expect(repeatedFailuresIn(places)).toEqual([]);
  });

  test("one that was split in two is nobody's, but asked about", () => {
    const histories = historiesOf(reportsOf(old, heir("1-200"), heir("1-300")));
    expect(histories).toHaveLength(3);
    expect(histories.map(({ questions }) => questions.length > 0)).toEqual([true, true, true]);
  });

  test("the page says that the provider changed: old and new of one name and postcode", () => {
    const page = (id: string, role: "predecessor" | "successor"): ReportFacts => ({
      id: `page-${id}`,
      location: { name: "Ash Court", id, postcode: "QX2 2BB" },
      relations: [relation(role, null)],
    });
    const both = [page("1-7", "successor"), page("1-8", "predecessor")];
    expect(historiesOf(reportsOf(...both))).toMatchObject([{ location: { id: "1-8" } }]);
    const without = both.map((one) => ({
      ...one,
      relations: [],
    }));
    expect(historiesOf(reportsOf(...without))).toHaveLength(2);
  });

  test("another provider of the same place leaves its history as inherited", () => {
    const at = (year: string, name: string): ReportFacts => ({
      id: year,
      location: { name: "Oak Lodge", postcode: "QX3 3CC" },
      provider: { name },
      dates: [`${year}-05-01`],
      breaches: [breachOf("17")],
    });
    const [history] = historiesOf(
      reportsOf(at("2018", "Redstart Care Ltd"), at("2021", "Wheatear Homes Ltd")),
    );
    expect(history?.inspections.map(({ inherited }) => inherited)).toEqual([true, false]);
  });
});

test("a company in one text and its brand in another, at one postcode, are one place", () => {
  const brand = {
    id: "a",
    location: { name: "Bluebell Care", postcode: "QX4 4DD" },
    provider: { name: "Domus Homes Ltd" },
  };
  const company = { id: "b", location: { name: "Domus Homes Limited", postcode: "QX4 4DD" } };
  expect(historiesOf(reportsOf(brand, company))).toHaveLength(1);
  const other = { ...brand, id: "c", location: { name: "Harebell Care", postcode: "QX4 4DD" } };
  expect(historiesOf(reportsOf(brand, other))).toHaveLength(2);
});

describe("what a later report tells of an earlier inspection", () => {
  const now = (earlier: readonly string[], facts: Partial<ReportFacts> = {}): ReportFacts => ({
    id: "now",
    dates: ["2021-06-01"],
    breaches: [
      breachOf("12", {
        status: "continuing",
        earlier: earlier.map((date) => ({
          dates: [date],
          published: null,
          state: "breached" as const,
        })),
      }),
    ],
    ...facts,
  });

  test("completes the history, marked as told", () => {
    const reports = reportsOf(
      { id: "first", dates: ["2017-01-05"], breaches: [breachOf("12")] },
      now(["2019-03-04"]),
    );
    expect(failuresIn(reports)).toMatchObject([
      {
        class: "persistent",
        count: 3,
        occurrences: [
          { told: false },
          { told: true, date: "2019-03-04", reportId: "now" },
          { told: false },
        ],
      },
    ]);
    expect(historiesOf(reports)[0]?.inspections.map(({ told }) => told)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each(["2019-03-04", "2019-03", "2019-03-20"])(
    "in hand, it is not counted twice: %s",
    (date) => {
      const inHand = { id: "first", dates: ["2019-03-04"], breaches: [breachOf("12")] };
      expect(failuresIn(reportsOf(inHand, now([date])))).toMatchObject([
        { count: 2, class: "consecutive" },
      ]);
    },
  );

  test("without a date it is the one that is known", () => {
    const inHand = { id: "first", dates: ["2019-03-04"], breaches: [breachOf("12")] };
    expect(failuresIn(reportsOf(inHand, now([])))).toMatchObject([{ count: 2 }]);
  });

  test("it fills in what the report in hand is silent on", () => {
    const silent = { id: "first", dates: ["2019-03-04"], breaches: [breachOf("17")] };
    const [history] = historiesOf(reportsOf(silent, now(["2019-03-04"])));
    const row = history?.ledger.find(({ regulation }) => regulation === "12");
    expect(row?.entries.map(({ state, told }) => [state, told])).toEqual([
      ["breached", true],
      ["breached", false],
    ]);
  });
});

test("what shares a successor is met only where that very regulation is", () => {
  const medicines = { id: "a", dates: ["2013-01-01"], breaches: [breachOf("RA-2010 13")] };
  const cleanliness = {
    id: "b",
    dates: ["2014-01-01"],
    breaches: [breachOf("RA-2010 12", { status: "resolved" })],
  };
  const [history] = historiesOf(reportsOf(medicines, cleanliness));
  const row = history?.ledger.find(({ regulation }) => regulation === "12");
  expect(row?.entries.map(({ state }) => state)).toEqual(["breached", "not-assessed"]);
});

test("reports of one inspection that disagree on a rating: both are shown, the fullest has the word", () => {
  const api = {
    id: "api",
    kind: "api-location",
    published: "2020-03-04",
    ratings: { overall: ratingOf("Good") },
  } as const;
  const pdf = { id: "pdf", published: "2020-03-05", ratings: { overall: ratingOf("Inadequate") } };
  const [place] = placesIn(reportsOf(api, pdf));
  const history = place && historyOf(place);
  expect(history?.inspections[0]?.ratings.overall?.value).toBe("Inadequate");
  expect(history?.warnings).toMatchObject([
    {
      code: "ratings-disagree",
      told: [
        { reportId: "pdf", value: "Inadequate" },
        { reportId: "api", value: "Good" },
      ],
    },
  ]);
});

describe("policies", () => {
  const course = (...values: readonly ("Good" | "Requires improvement")[]) =>
    placesIn(
      reportsOf(
        ...values.map((value, at) => ({
          id: `r${String(at)}`,
          dates: [`${String(2012 + at * 2)}-01-01`],
          ratings: { overall: ratingOf(value) },
        })),
      ),
    );
  const named = (name: string) => policies.find((one) => one.name === name)!;
  const bad = "Requires improvement";

  test("stuck: never Good, at four inspections at least", () => {
    expect(repeatedFailuresIn(course(bad, bad, bad, bad), named("stuck"))).toHaveLength(1);
    expect(repeatedFailuresIn(course(bad, bad, bad), named("stuck"))).toEqual([]);
    expect(repeatedFailuresIn(course("Good", bad, bad, bad, bad), named("stuck"))).toEqual([]);
  });

  test("a window leaves out what is older", () => {
    const within = (withinMonths: number) =>
      policy.parse({ name: "own", definition: "d", source: "s", withinMonths });
    expect(repeatedFailuresIn(course(bad, bad), within(24))).toMatchObject([
      { count: 2, policy: "own" },
    ]);
    expect(repeatedFailuresIn(course(bad, bad), within(23))).toEqual([]);
  });

  test("multiple and persistent: two regulations, each twice", () => {
    const twice = (...numbers: readonly string[]) =>
      placesIn(
        reportsOf(
          ...["2018", "2020"].map((year) => ({
            id: year,
            dates: [`${year}-01-01`],
            breaches: numbers.map((number) => breachOf(number)),
          })),
        ),
      );
    const both = named("multiple-and-persistent");
    expect(repeatedFailuresIn(twice("12", "17"), both)).toHaveLength(2);
    expect(repeatedFailuresIn(twice("12"), both)).toEqual([]);
  });
});

test("months", () => {
  expect(monthsBetween("2020-01-31", "2020-03-30")).toBe(1);
  expect(monthsBetween("2020-01", "2022-01-01")).toBe(24);
  expect(monthsBetween("2023-01-01", "2022-01-01")).toBe(0);
  expect(monthsBefore("2020-03-15", 4)).toBe("2019-11-15");
  expect(monthsBefore("2020-12-15", 36)).toBe("2017-12-15");
});

test("chance: as the hypergeometric distribution has it", () => {
  expect(chanceOf({ all: 10, failing: 4, own: 5, ownFailing: 4 })).toEqual({
    inspected: 5,
    expected: 2,
    probability: 0.0238,
  });
  expect(chanceOf({ all: 3, failing: 2, own: 3, ownFailing: 2 }).probability).toBeNull();
});

test("the crosswalk: each step exact or partial", () => {
  expect([fitOf("RA-2010", "11"), fitOf("RA-2010", "13"), fitOf("RA-2014", "12")]).toEqual([
    "exact",
    "partial",
    "same",
  ]);
  const medicines = crosswalk().find(
    (row) => row.instrument === "RA-2010" && row.regulation === "13",
  );
  expect(medicines).toMatchObject({
    outcomes: ["9"],
    successors: [{ regulation: "12", fit: "partial" }],
  });
});
