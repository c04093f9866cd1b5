import { describe, expect, test } from "vitest";
import { failuresIn } from "./histories.ts";
import { breachOf, reportOf, statementOf, type ReportFacts } from "./report-builder.ts";
import type { BreachStatus } from "../src/domain/vocabulary.ts";

const failuresOf = (...facts: readonly ReportFacts[]) => {
  const reports = facts.map(reportOf);
  return failuresIn(reports);
};

const letters: Readonly<Record<string, readonly BreachStatus[]>> = {
  b: ["current"],
  c: ["continuing"],
  m: ["resolved"],
  p: ["previous"],
  n: ["not-followed-up"],
  "-": [],
  // A report that tells of an earlier breach and of one now.
  B: ["previous", "current"],
};

/** Inspections of one location, a year apart, each saying of regulation 12 what its letter means. */
const yearly = (course: string): readonly ReportFacts[] =>
  course.split(" ").map((letter, at) => ({
    id: `r${String(at)}`,
    dates: [`${String(2015 + at)}-03-01`],
    breaches: (letters[letter] ?? []).map((status, n) =>
      breachOf("12", { status, id: `b${String(n)}` }),
    ),
  }));

describe("classes", () => {
  test.each([
    ["b b", "consecutive", 2, 2],
    ["b c", "consecutive", 2, 2],
    ["b - b", "recurring", 2, 2],
    ["b n b", "recurring", 2, 2],
    ["b p b", "recurring", 2, 2],
    ["b - c", "consecutive", 2, 2],
    ["b - b - b", "recurring", 3, 3],
    ["b - b b", "consecutive", 3, 3],
    ["b - c - c", "persistent", 3, 3],
    ["b b b", "persistent", 3, 3],
    ["- b b b b m", "persistent", 4, 4],
    ["b m b", "relapse", 2, 1],
    ["b m - b", "relapse", 2, 1],
    ["b m c", "relapse", 2, 1],
    ["b b m b", "relapse", 3, 2],
    ["b b b m b", "persistent", 4, 3],
    ["m b b", "relapse", 3, 2],
    ["c", "stated", 2, 2],
    ["- c", "stated", 2, 2],
    ["B", "stated", 2, 2],
    ["m b", "relapse", 2, 1],
    ["n b", "recurring", 2, 2],
    ["p - b", "recurring", 2, 2],
    ["c m", "stated", 2, 2],
    ["c c", "persistent", 3, 3],
  ])("%s is %s", (course, className, count, longestRun) => {
    expect(failuresOf(...yearly(course))).toMatchObject([
      { scope: "location", subject: { regulation: "12" }, class: className, count, longestRun },
    ]);
  });

  test.each(["b", "b -", "b m", "b n", "b p", "m", "p", "n", "m m", "p m", "- -"])(
    "%s is no repeated failure",
    (course) => {
      expect(failuresOf(...yearly(course))).toEqual([]);
    },
  );
});

test("a repeated failure tells when, how, and where it is said", () => {
  const failures = failuresOf(
    {
      id: "a",
      dates: ["2014-02-03"],
      breaches: [breachOf("RA-2010 13", { action: "compliance-action" })],
    },
    { id: "b", dates: ["2016-05-06"], breaches: [breachOf("12", { action: "warning-notice" })] },
    { id: "c", dates: ["2018-07-08"], breaches: [breachOf("12", { status: "resolved" })] },
  );
  expect(failures).toMatchObject([
    {
      location: { name: "The Limes" },
      subject: {
        type: "regulation",
        instrument: "RA-2014",
        regulation: "12",
        title: "Safe care and treatment",
        category: "safe-care-and-treatment",
      },
      class: "consecutive",
      first: "2014-02-03",
      last: "2016-05-06",
      escalating: true,
      stated: false,
      resolvedAt: "2018-07-08",
      occurrences: [
        {
          reportId: "a",
          date: "2014-02-03",
          citedAs: "RA-2010 13",
          action: "compliance-action",
          evidence: [{ quote: "in breach of regulation 13" }],
        },
        { reportId: "b", citedAs: "RA-2014 12", action: "warning-notice" },
      ],
    },
  ]);
});

test("instruments that share a number are not mixed", () => {
  expect(
    failuresOf(
      { id: "a", dates: ["2016-01-01"], breaches: [breachOf("18")] },
      { id: "b", dates: ["2017-01-01"], breaches: [breachOf("REG-2009 18")] },
    ),
  ).toEqual([]);
});

describe("escalating", () => {
  test.each([
    [["requirement-notice", "warning-notice"], true],
    [["requirement-notice", null, "conditions"], true],
    [["compliance-action", "requirement-notice"], false],
    [["warning-notice", "requirement-notice"], false],
    [["warning-notice", "warning-notice"], false],
    [[null, "warning-notice"], false],
    [["requirement-notice", "prosecution", "requirement-notice"], false],
  ] as const)("%s: %s", (actions, escalating) => {
    const reports = actions.map((action, at) => ({
      id: `r${String(at)}`,
      dates: [`${String(2016 + at)}-01-01`],
      breaches: [breachOf("17", { action })],
    }));
    expect(failuresOf(...reports)).toMatchObject([{ escalating }]);
  });
});

test("stated: a report says so in so many words", () => {
  const [first, second] = yearly("b b");
  if (first === undefined || second === undefined) throw new Error("two reports were made");
  const said = { ...second, repeatStatements: [statementOf({ subject: "breach" })] };
  const ofElse = { ...second, repeatStatements: [statementOf({ subject: "concern" })] };
  expect(failuresOf(first, said)).toMatchObject([{ stated: true }]);
  expect(failuresOf(first, ofElse)).toMatchObject([{ stated: false }]);
  expect(failuresOf(...yearly("b c"))).toMatchObject([{ stated: true }]);
  expect(failuresOf(...yearly("c"))).toMatchObject([{ stated: true }]);
});

test("the same inspection seen twice is one failure", () => {
  const breaches = [breachOf("12")];
  expect(
    failuresOf(
      { id: "a", kind: "press-release", dates: ["2023-05"], published: "2023-07-28", breaches },
      { id: "b", dates: ["2023-05-16"], breaches },
    ),
  ).toEqual([]);
});

test("news without a date may tell of any inspection, and is none of its own", () => {
  const news = { id: "n", kind: "news-article", breaches: [breachOf("12")] } as const;
  expect(failuresOf(news, ...yearly("b"))).toEqual([]);
  expect(
    failuresOf({ ...news, breaches: [breachOf("12", { status: "continuing" })] }),
  ).toMatchObject([{ class: "stated", count: 2, first: null, last: null }]);
});

test("the evidence is of the report that says it, though another leads", () => {
  const failures = failuresOf(
    { id: "pdf", dates: ["2023-05-16"] },
    {
      id: "press",
      kind: "press-release",
      dates: ["2023-05"],
      breaches: [breachOf("12", { status: "continuing" })],
    },
  );
  expect(failures).toMatchObject([
    {
      class: "stated",
      occurrences: [
        { reportId: "press", told: true, date: null },
        { reportId: "press", told: false, date: "2023-05-16" },
      ],
    },
  ]);
});

describe("at several locations of a provider", () => {
  const at = (name: string, facts: Partial<ReportFacts> = {}): ReportFacts => ({
    id: name,
    location: { name, postcode: name.toUpperCase() },
    provider: { name: "Acme Care Ltd" },
    dates: ["2020-01-01"],
    breaches: [breachOf("12")],
    ...facts,
  });

  test("the same regulation is systemic, with the latest breach of each location", () => {
    expect(
      failuresOf(
        at("limes"),
        at("limes", { id: "later", dates: ["2022-01-01"] }),
        at("limes", { id: "undated", dates: [] }),
        at("oaks", { provider: { name: "acme care limited", id: "1-9" }, dates: ["2021-01-01"] }),
        at("firs", { breaches: [breachOf("17")] }),
      ),
    ).toMatchObject([
      { scope: "location", class: "persistent" },
      {
        scope: "provider",
        location: null,
        provider: { name: "Acme Care Ltd" },
        subject: { regulation: "12" },
        class: "systemic",
        count: 2,
        longestRun: 0,
        first: "2021-01-01",
        last: "2022-01-01",
        occurrences: [{ reportId: "oaks" }, { reportId: "later" }],
      },
    ]);
  });

  test.each([
    ["one location", [at("limes")]],
    ["other providers", [at("limes"), at("oaks", { provider: { name: "Beta" } })]],
    [
      "providers of one name and two ids",
      [
        at("limes", { provider: { name: "Acme", id: "1-8" } }),
        at("oaks", { provider: { name: "Acme", id: "1-9" }, breaches: [] }),
        at("firs", { provider: { name: "Acme" } }),
      ],
    ],
    ["unknown providers", [at("limes", { provider: {} }), at("oaks", { provider: {} })]],
    [
      "a breach that is none now",
      [at("limes"), at("oaks", { breaches: [breachOf("12", { status: "previous" })] })],
    ],
    [
      "a breach found before this provider ran the place",
      [
        at("limes", { provider: { name: "Beta" } }),
        at("limes", { id: "later", dates: ["2022-01-01"], breaches: [] }),
        at("oaks"),
      ],
    ],
  ])("%s: nothing", (_, reports) => {
    expect(failuresOf(...reports)).toEqual([]);
  });
});

test("the worst comes first: by class, count, last date, location and number", () => {
  const place = (name: string, course: string, numbers: readonly string[]) =>
    yearly(course).map((facts) => ({
      ...facts,
      id: `${name}-${facts.id}`,
      location: { name },
      breaches: facts.breaches?.length === 0 ? [] : numbers.map((number) => breachOf(number)),
    }));
  const failures = failuresOf(
    ...place("Zeta", "b b", ["9"]),
    ...place("Alpha", "b b", ["17", "9A", "9"]),
    ...place("Beta", "- - - b b", ["9"]),
    ...place("Gamma", "b - b", ["9"]),
    ...place("Delta", "b b b", ["9"]),
    ...place("Eta", "b b - b", ["9"]),
  );
  expect(
    failures.map(({ location, subject }) =>
      [location?.name, subject.type === "regulation" ? subject.regulation : ""].join(" "),
    ),
  ).toEqual(["Delta 9", "Eta 9", "Beta 9", "Alpha 9", "Alpha 9A", "Alpha 17", "Zeta 9", "Gamma 9"]);
});
