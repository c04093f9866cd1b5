import { describe, expect, test } from "vitest";
import { historiesOf } from "./histories.ts";
import { breachOf, ratingOf, reportOf, type ReportFacts } from "./report-builder.ts";

type When = Omit<ReportFacts, "id">;

/** The inspections of one place that reports "a", "b", … make: "ab c", the leading report first. */
const inspections = (...reports: readonly When[]): string =>
  historiesOf(reports.map((when, at) => reportOf({ id: "abcdef".charAt(at), ...when })))
    .flatMap((history) => history.inspections)
    .map(({ reportId, alsoIn }) => [reportId, ...alsoIn].join(""))
    .join(" ");

const pressRelease = { kind: "press-release" } as const;
const news = { kind: "news-article" } as const;
const page = { kind: "location-page" } as const;
const record = { kind: "api-location" } as const;

describe("the same inspection, seen twice", () => {
  const cases: readonly (readonly [string, string, readonly When[]])[] = [
    ["the same days", "ab", [{ dates: ["2015-07-07"] }, { dates: ["2015-07-07"] }]],
    [
      "days that overlap",
      "ab",
      [{ dates: ["2015-07-07", "2015-07-10"] }, { dates: ["2015-07-10", "2015-07-12"] }],
    ],
    [
      "a month that fits",
      "ba",
      [
        { ...pressRelease, dates: ["2023-05"], published: "2023-07-28" },
        { dates: ["2023-05-16"], published: "2023-07-20" },
      ],
    ],
    ["a year that fits", "ba", [{ ...news, dates: ["2023"] }, { dates: ["2023-05-16"] }]],
    [
      "one publication, days a little apart",
      "ab",
      [
        { dates: ["2023-05-16"], published: "2023-07-20" },
        { ...page, dates: ["2023-05-30"], published: "2023-07-20" },
      ],
    ],
    [
      "one publication, one without days",
      "ba",
      [
        { ...record, published: "2023-07-20" },
        { dates: ["2023-05-16"], published: "2023-07-20" },
      ],
    ],
    [
      "a record of the rating, and a report without a publication date",
      "ba",
      [{ ...record, published: "2015-09-10" }, { dates: ["2015-07-07"] }],
    ],
    [
      "news that retells without a date of the inspection",
      "ba",
      [
        { ...news, published: "2023-08-10" },
        { dates: ["2023-05-16"], published: "2023-07-20" },
      ],
    ],
    [
      "two newspapers",
      "ab",
      [
        { ...news, published: "2023-08-01" },
        { ...news, published: "2023-08-10" },
      ],
    ],
    [
      "a page updated before the last day of the visit",
      "ab",
      [
        { dates: ["2025-05-07", "2025-05-16"] },
        { ...page, dates: ["2025-05-16"], published: "2025-04-23" },
      ],
    ],
    ["copies without a date", "ab", [{ sha256: "same" }, { sha256: "same" }]],
  ];
  test.each(cases)("%s", (_, expected, reports) => {
    expect(inspections(...reports)).toBe(expected);
  });
});

describe("different inspections", () => {
  const cases: readonly (readonly [string, string, readonly When[]])[] = [
    [
      "a follow-up two weeks later",
      "a b",
      [
        { dates: ["2023-05-16"], published: "2023-07-20" },
        { dates: ["2023-05-30"], published: "2023-08-20" },
      ],
    ],
    [
      "one publication date for visits months apart",
      "a b",
      [
        { dates: ["2023-01-16"], published: "2023-07-20" },
        { dates: ["2023-05-30"], published: "2023-07-20" },
      ],
    ],
    [
      "another month",
      "b a",
      [
        { ...pressRelease, dates: ["2023-06"], published: "2023-07-28" },
        { dates: ["2023-05-16"], published: "2023-07-20" },
      ],
    ],
    [
      "a year told of before the visit",
      "a b",
      [{ ...pressRelease, dates: ["2023"], published: "2023-03-01" }, { dates: ["2023-05-16"] }],
    ],
    [
      "news long after",
      "b a",
      [
        { ...news, published: "2024-06-01" },
        { dates: ["2023-05-16"], published: "2023-07-20" },
      ],
    ],
    [
      "two records of ratings",
      "a b",
      [
        { ...record, published: "2019-03-05" },
        { ...record, published: "2019-05-05" },
      ],
    ],
    ["two documents without a date", "a b", [{}, {}]],
    [
      "two entries of one page, which bears one date",
      "a b",
      [
        { ...page, path: "page.html", dates: ["2023-05-16"], published: "2023-07-20" },
        { ...page, path: "page.html", dates: ["2023-05-30"], published: "2023-07-20" },
      ],
    ],
    [
      "two entries of one record, days apart",
      "a b",
      [
        { ...record, path: "record.json", published: "2019-03-05" },
        { ...record, path: "record.json", published: "2019-03-08" },
      ],
    ],
    [
      "two entries without a date, in two copies of a page",
      "ac bd",
      ["a.html", "a.html", "b.html", "b.html"].map((path) => ({ ...page, path, sha256: "same" })),
    ],
  ];
  test.each(cases)("%s", (_, expected, reports) => {
    expect(inspections(...reports)).toBe(expected);
  });
});

test("a month with two inspections goes to the one published nearest", () => {
  expect(
    inspections(
      { dates: ["2023-05-02"], published: "2023-06-01" },
      { dates: ["2023-05-30"], published: "2023-07-20" },
      { ...pressRelease, dates: ["2023-05"], published: "2023-07-28" },
    ),
  ).toBe("a bc");
});

test("records of ratings find reports without a publication date, in their order", () => {
  const records = [
    { ...record, published: "2019-03-05" },
    { ...record, published: "2019-04-10" },
  ];
  expect(inspections({ dates: ["2019-01-15"] }, { dates: ["2019-02-20"] }, ...records)).toBe(
    "ac bd",
  );
  expect(inspections({ dates: ["2019-01-15"] }, ...records)).toBe("ab c");
});

test("the fullest report leads, the others follow", () => {
  const dates = ["2023-05-16"];
  expect(
    inspections(
      { ...news, dates },
      { ...pressRelease, dates },
      { ...record, dates },
      { ...page, dates },
      { dates },
      { dates, breaches: [breachOf("12")] },
    ),
  ).toBe("fedcba");
});

test("inspections are in order of date, else of publication, the undated last", () => {
  expect(
    inspections(
      {},
      { dates: ["2021-06-10"] },
      { ...record, published: "2020-01-01" },
      { dates: ["2019-03"] },
    ),
  ).toBe("d c b a");
});

test("an inspection takes the closest dates, the report's own publication, and all ratings", () => {
  const [history] = historiesOf([
    reportOf({
      id: "a",
      ...pressRelease,
      dates: ["2023-05-16", "2023-05-18"],
      published: "2023-07-28",
      ratings: { overall: ratingOf("Good"), safe: ratingOf("Inadequate") },
    }),
    reportOf({
      id: "b",
      dates: ["2023-05"],
      published: "2023-07-20",
      ratings: { overall: ratingOf("Inadequate") },
    }),
  ]);
  expect(history?.inspections).toMatchObject([
    {
      reportId: "b",
      alsoIn: ["a"],
      dates: ["2023-05-16", "2023-05-18"],
      published: "2023-07-20",
      ratings: {
        overall: { value: "Inadequate", evidence: [{}] },
        safe: { value: "Inadequate", evidence: [] },
        caring: null,
      },
    },
  ]);
});
