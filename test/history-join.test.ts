import { describe, expect, test } from "vitest";
import { historiesOf } from "./histories.ts";
import { joinReports } from "../src/history/join-reports.ts";
import { registrationPairs } from "../src/history/registration-pairs.ts";
import type { Report } from "../src/domain/report.ts";
import { reportOf, type ReportFacts } from "./report-builder.ts";

type Place = Pick<ReportFacts, "location" | "provider">;

const joinedOf = (reports: readonly Report[]): readonly (readonly Report[])[] =>
  joinReports(reports, { inherits: true, pairs: registrationPairs(reports) }).map(
    (group) => group.reports,
  );

/** The reports "a", "b", … of `places`, as they are joined: "ab c". */
const joined = (...places: readonly Place[]): string =>
  joinedOf(places.map((place, at) => reportOf({ id: "abcdef".charAt(at), ...place })))
    .map((group) => group.map(({ id }) => id).join(""))
    .sort()
    .join(" ");

const limes = { name: "The Limes" };
const acme = { name: "Acme Care Ltd" };

describe("reports are joined", () => {
  const cases: readonly (readonly [string, string, readonly Place[]])[] = [
    [
      "by id, whatever the names and postcodes",
      "ab",
      [
        { location: { name: "The Limes", id: "1-100", postcode: "AB1 2CD" } },
        { location: { name: "Rose Court", id: "1-100", postcode: "ZZ9 9ZZ" } },
      ],
    ],
    [
      "by name and postcode",
      "ab",
      [
        { location: { name: "The Limes", postcode: "AB1 2CD" } },
        { location: { name: "LIMES", postcode: "ab12cd" } },
      ],
    ],
    [
      "by name and provider",
      "ab",
      [
        { location: limes, provider: acme },
        { location: limes, provider: { name: "acme care limited" } },
      ],
    ],
    [
      "by name and provider id",
      "ab",
      [
        { location: limes, provider: { id: "1-9" } },
        { location: limes, provider: { id: "1-9", name: "Acme" } },
      ],
    ],
    [
      "by name alone where one side knows no more",
      "ab",
      [{ location: limes }, { location: { ...limes, id: "1-100", postcode: "AB1 2CD" } }],
    ],
    [
      "over a third report that knows both",
      "abc",
      [
        { location: { ...limes, postcode: "AB1 2CD" } },
        { location: limes, provider: acme },
        { location: { ...limes, postcode: "AB1 2CD" }, provider: acme },
      ],
    ],
    [
      "under a former name, with another fact that agrees",
      "ab",
      [
        { location: { ...limes, postcode: "AB1 2CD" } },
        { location: { name: "Rose Court", formerNames: ["The Limes"], postcode: "AB1 2CD" } },
      ],
    ],
    [
      "to the one that shares the provider, where two could be meant",
      "ac b",
      [
        { location: { ...limes, id: "1-100", postcode: "AB1 2CD" }, provider: acme },
        { location: { ...limes, id: "1-200", postcode: "AB1 2CD" }, provider: { name: "Beta" } },
        { location: { ...limes, postcode: "AB1 2CD" }, provider: acme },
      ],
    ],
  ];
  test.each(cases)("%s", (_, groups, places) => {
    expect(joined(...places)).toBe(groups);
  });
});

describe("reports are kept apart", () => {
  const cases: readonly (readonly [string, string, readonly Place[]])[] = [
    [
      "by another id, though name, postcode and provider agree",
      "a b",
      [
        { location: { ...limes, id: "1-100", postcode: "AB1 2CD" }, provider: acme },
        { location: { ...limes, id: "1-200", postcode: "AB1 2CD" }, provider: acme },
      ],
    ],
    [
      "by another postcode, though name and provider agree",
      "a b",
      [
        { location: { ...limes, postcode: "AB1 2CD" }, provider: acme },
        { location: { ...limes, postcode: "ZZ9 9ZZ" }, provider: acme },
      ],
    ],
    [
      "where the name alone could mean two places",
      "a b c",
      [
        { location: limes },
        { location: { ...limes, id: "1-100" } },
        { location: { ...limes, postcode: "ZZ9 9ZZ" } },
      ],
    ],
    [
      "by a former name alone",
      "a b",
      [{ location: limes }, { location: { name: "Rose Court", formerNames: ["The Limes"] } }],
    ],
    [
      "by a word that tells places apart",
      "a b",
      [{ location: limes }, { location: { name: "The Limes Residential Home" } }],
    ],
    [
      "where each side knows a fact that the other does not",
      "a b",
      [{ location: limes, provider: acme }, { location: { ...limes, postcode: "AB1 2CD" } }],
    ],
  ];
  test.each(cases)("%s", (_, groups, places) => {
    expect(joined(...places)).toBe(groups);
  });
});

test("what two places could claim goes to the same one, whichever comes first", () => {
  const renamed = { name: "The Limes", formerNames: ["Rose Court"], postcode: "AB1 2CD" };
  const places = [
    { location: { name: "Rose Court", id: "1-100", postcode: "AB1 2CD" } },
    { location: { name: "The Limes", id: "1-200", postcode: "AB1 2CD" } },
    { location: renamed },
  ].map((place, at) => reportOf({ id: "abc".charAt(at), ...place }));
  const groups = [places, places.toReversed()].map((reports) =>
    joinedOf(reports)
      .map((group) =>
        group
          .map(({ id }) => id)
          .sort()
          .join(""),
      )
      .sort(),
  );
  expect(groups[0]).toEqual(groups[1]);
  expect(groups[0]).toHaveLength(2);
});

test("documents of no inspected place have no history", () => {
  const reports = [
    reportOf({ id: "policy", kind: "other" }),
    reportOf({ id: "nameless", location: {} }),
    reportOf({ id: "limes" }),
  ];
  expect(historiesOf(reports).map(({ inspections }) => inspections[0]?.reportId)).toEqual([
    "limes",
  ]);
});

test("the location is described by its latest report, filled in from the others", () => {
  const [history] = historiesOf([
    reportOf({
      id: "old",
      dates: ["2019-01-01"],
      location: { name: "Limes House", id: "1-100", postcode: "AB1 2CD" },
      provider: { name: "Acme Ltd", id: "1-9" },
    }),
    reportOf({
      id: "new",
      dates: ["2021-01-01"],
      location: { name: "The Limes", id: "1-100", formerNames: ["Limes House", "The Limes"] },
      provider: { name: "ACME Limited" },
    }),
  ]);
  expect(history).toMatchObject({
    location: {
      name: "The Limes",
      id: "1-100",
      postcode: "AB1 2CD",
      formerNames: ["Limes House"],
    },
    provider: { name: "ACME Limited", id: "1-9" },
  });
});

test("near names are told of and not joined", () => {
  const similar = historiesOf([
    reportOf({ id: "a", location: { name: "The Limes", postcode: "AB1 2CD" } }),
    reportOf({ id: "b", location: { name: "The Limes Residential Home", postcode: "AB1 2CD" } }),
    reportOf({ id: "c", location: { name: "The Limes", postcode: "ZZ9 9ZZ" } }),
    reportOf({ id: "d", location: { name: "North House", postcode: "AB1 2CD" } }),
    reportOf({ id: "e", location: { name: "South House", postcode: "AB1 2CD" } }),
  ]).map(({ location, questions }) => [
    location.name,
    location.postcode,
    questions.map(({ name }) => name),
  ]);
  expect(similar).toEqual([
    ["The Limes", "AB1 2CD", ["The Limes Residential Home"]],
    ["The Limes", "ZZ9 9ZZ", []],
    ["The Limes Residential Home", "AB1 2CD", ["The Limes"]],
    ["North House", "AB1 2CD", []],
    ["South House", "AB1 2CD", []],
  ]);
});
