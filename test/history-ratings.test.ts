import { describe, expect, test } from "vitest";
import { failuresIn, historiesOf } from "./histories.ts";
import type { RatingFact } from "../src/domain/report.ts";
import { ratingOf, reportOf, statementOf, type ReportFacts } from "./report-builder.ts";

const letters: Readonly<Record<string, RatingFact>> = {
  O: ratingOf("Outstanding"),
  G: ratingOf("Good"),
  R: ratingOf("Requires improvement"),
  I: ratingOf("Inadequate"),
  // Carried forward.
  r: ratingOf("Requires improvement", "carried-forward"),
  g: ratingOf("Good", "carried-forward"),
  x: ratingOf("Inspected but not rated"),
  e: ratingOf("Insufficient evidence to rate"),
};

/** Inspections of one location, a year apart, from 2015 on, each with an overall rating; "-": none. */
const yearly = (course: string): readonly ReportFacts[] =>
  course.split(" ").map((letter, at) => ({
    id: `r${String(at)}`,
    dates: [`${String(2015 + at)}-03-01`],
    ratings: { overall: letters[letter] ?? null },
  }));

const failuresOf = (...facts: readonly ReportFacts[]) => {
  const reports = facts.map(reportOf);
  return failuresIn(reports);
};

const streaksOf = (course: string) =>
  historiesOf(yearly(course).map(reportOf)).flatMap(({ streaks }) =>
    streaks.map(({ count, from, to, ongoing }) =>
      [count, from?.slice(0, 4), to?.slice(0, 4), ongoing ? "ongoing" : "ended"].join(" "),
    ),
  );

describe("streaks below Good", () => {
  test.each([
    ["R I", ["2 2015 2016 ongoing"]],
    ["R I G", ["2 2015 2016 ended"]],
    ["R G R", []],
    ["R O I", []],
    ["R r x e - R", ["2 2015 2020 ongoing"]],
    ["R r r", []],
    ["R R g", ["2 2015 2016 ongoing"]],
    ["R R G I I I", ["2 2015 2016 ended", "3 2018 2020 ongoing"]],
    ["G", []],
  ])("%s", (course, expected) => {
    expect(streaksOf(course)).toEqual(expected);
  });

  test("each question has its own", () => {
    const ratings = { overall: ratingOf("Good"), wellLed: ratingOf("Inadequate") };
    const reports = ["2019-01-01", "2020-01-01"].map((date) =>
      reportOf({ id: date, dates: [date], ratings }),
    );
    expect(historiesOf(reports)[0]?.streaks).toEqual([
      { question: "wellLed", count: 2, from: "2019-01-01", to: "2020-01-01", ongoing: true },
    ]);
  });
});

describe("a rating that fails again", () => {
  test.each([
    ["R I", "consecutive", 2, 2, null],
    ["R - x r I", "consecutive", 2, 2, null],
    ["R I R G", "persistent", 3, 3, "2018-03-01"],
    ["R G I", "relapse", 2, 1, null],
    ["R R G I", "relapse", 3, 2, null],
    ["I I I G R", "persistent", 4, 3, null],
  ])("%s is %s", (course, className, count, longestRun, resolvedAt) => {
    expect(failuresOf(...yearly(course))).toMatchObject([
      {
        subject: { type: "rating", question: "overall" },
        class: className,
        count,
        longestRun,
        stated: false,
        escalating: false,
        resolvedAt,
      },
    ]);
  });

  test.each(["R", "G G", "R G", "R r", "G R"])("%s is none", (course) => {
    expect(failuresOf(...yearly(course))).toEqual([]);
  });

  test("each occurrence has the rating, and the words that give it", () => {
    expect(failuresOf(...yearly("R I"))[0]?.occurrences).toMatchObject([
      { reportId: "r0", date: "2015-03-01", citedAs: "Requires improvement", action: null },
      { reportId: "r1", citedAs: "Inadequate", evidence: [{ quote: "rated Inadequate" }] },
    ]);
  });
});

describe("what the text says of ratings", () => {
  const thirdTime = statementOf({
    subject: "rating",
    value: "Inadequate",
    count: 3,
    consecutive: true,
  });
  const report: ReportFacts = {
    id: "a",
    dates: ["2023-05-16"],
    ratings: { overall: ratingOf("Inadequate") },
  };
  const saying = (...repeatStatements: ReportFacts["repeatStatements"] & object) => ({
    ...report,
    repeatStatements,
  });

  test.each([
    ["a count in a row", saying(thirdTime), 3, 3],
    ["a count", saying({ ...thirdTime, consecutive: false }), 3, 1],
    ["no count", saying({ ...thirdTime, count: null }), 2, 2],
    ["a count of years", saying({ ...thirdTime, unit: "years" }), 1, 1],
    ["below Good", saying(statementOf({ subject: "below-good", count: 2 })), 2, 1],
  ])("%s makes a stated failure", (_, facts, count, longestRun) => {
    expect(failuresOf(facts)).toMatchObject([
      { class: "stated", stated: true, count, longestRun, occurrences: [{ reportId: "a" }] },
    ]);
  });

  test("the rating before makes a stated failure, told where it is not dated", () => {
    const before = { ...report, previousRatings: { overall: ratingOf("Requires improvement") } };
    expect(failuresOf(before)).toMatchObject([
      {
        class: "stated",
        count: 2,
        longestRun: 2,
        occurrences: [
          { reportId: "a", told: true, date: null, citedAs: "Requires improvement" },
          { reportId: "a", told: false, date: "2023-05-16", citedAs: "Inadequate" },
        ],
      },
    ]);
  });

  test("the rating before, of an inspection with a date, is one of the history", () => {
    const previous = { dates: ["2021-02-03"], published: null, ratings: ["overall"] as const };
    const before = {
      ...report,
      previous,
      previousRatings: { overall: ratingOf("Requires improvement") },
    };
    expect(failuresOf(before)).toMatchObject([
      { class: "consecutive", count: 2, first: "2021-02-03", occurrences: [{ told: true }, {}] },
    ]);
    const inHand = { id: "b", dates: ["2021-02-03"], ratings: { overall: ratingOf("Good") } };
    expect(failuresOf(inHand, before)).toEqual([]);
  });

  test.each([
    ["a good rating", saying({ ...thirdTime, value: "Good" })],
    ["a rating without its value", saying({ ...thirdTime, value: null })],
    [
      "a question that was not rated below Good",
      { ...saying(), previousRatings: { safe: ratingOf("Inadequate") } },
    ],
    ["a good rating before", { ...report, previousRatings: { overall: ratingOf("Good") } }],
    [
      "a rating carried forward",
      { ...saying(thirdTime), ratings: { overall: ratingOf("Inadequate", "carried-forward") } },
    ],
  ])("%s makes none", (_, facts) => {
    expect(failuresOf(facts)).toEqual([]);
  });

  test("a statement without a rating beside it is its own evidence", () => {
    expect(
      failuresOf({ ...saying({ ...thirdTime, question: "wellLed" }), ratings: {} }),
    ).toMatchObject([
      {
        subject: { question: "wellLed" },
        class: "stated",
        count: 3,
        occurrences: [{ citedAs: "Inadequate", evidence: [{ quote: "again" }] }],
      },
    ]);
  });

  test("the reports in hand are counted, whatever the text counts", () => {
    expect(failuresOf(...yearly("R"), saying(thirdTime))).toMatchObject([
      { class: "consecutive", count: 2, longestRun: 2, stated: true },
    ]);
  });
});
