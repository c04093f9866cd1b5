import { describe, expect, test } from "vitest";
import { eachRated, type Report } from "../src/domain/report.ts";
import { comparableName } from "../src/evaluation/comparable-name.ts";
import { wilsonInterval } from "../src/evaluation/wilson-interval.ts";
import { countOf, scored } from "./evaluation-count.ts";
import { breachOf, evidenceOf, ratingOf, reportOf, statementOf } from "./report-builder.ts";

const told = (facts: Partial<Report>): Report => ({ ...reportOf({ id: "rowan" }), ...facts });

describe("one value", () => {
  const scopeOf = (scope: Report["inspection"]["scope"]) =>
    told({ inspection: { dates: [], published: null, scope, previous: null } });
  const either = (...anyOf: (string | null)[]) => ({ anyOf });
  test.each([
    ["right", "focused", "focused", [1, 0, 0]],
    ["another", "focused", "targeted", [0, 1, 1]],
    ["missed", null, "focused", [0, 0, 1]],
    ["invented", "focused", null, [0, 1, 0]],
    ["none on either side", null, null, [0, 0, 0]],
    ["the second of two", "targeted", either("focused", "targeted"), [1, 0, 0]],
    ["neither of two", "comprehensive", either("focused", "targeted"), [0, 1, 1]],
    ["none, which is accepted", null, either("focused", null), [0, 0, 0]],
    ["the preferred one, beside none", "focused", either("focused", null), [1, 0, 0]],
    ["an accepted one, where none is preferred", "focused", either(null, "focused"), [0, 0, 0]],
    ["another, where none is preferred", "targeted", either(null, "focused"), [0, 1, 0]],
  ] as const)("%s", (_, read, scope, count) => {
    expect(countOf("scope", [scopeOf(read)], { scope })).toEqual(count);
  });

  test("what the gold leaves out is not scored", () => {
    expect(countOf("scope", [scopeOf("focused")], { published: null })).toEqual([0, 0, 0]);
  });
});

test.each([
  ["The Limes Residential Home Ltd.", "Limes residential home limited"],
  ["Alder & Ash Care", "Alder and Ash Care"],
  ["St Hild\u2019s \u201cCourt\u201d", "St. Hild's Court"],
])("%s is %s", (a, b) => {
  expect(comparableName(a)).toBe(comparableName(b));
});

test("names that differ in a word are two", () => {
  expect(comparableName("The Limes")).not.toBe(comparableName("The Limes Care Home"));
});

test("a postcode and a provider", () => {
  const report = reportOf({
    id: "rowan",
    location: { name: "Rowan", postcode: "ZZ1 1ZZ" },
    provider: { name: "Alder Care Ltd", id: "1-2" },
  });
  const file = {
    location: { postcode: "zz11zz" },
    provider: { name: "ALDER CARE LIMITED", id: "1-3" },
  };
  expect(countOf("postcode", [report], file)).toEqual([1, 0, 0]);
  expect(countOf("location-name", [report], file)).toEqual([0, 0, 0]);
  expect(countOf("provider", [report], file)).toEqual([1, 1, 1]);
});

describe("dates", () => {
  const report = reportOf({ id: "rowan", dates: ["2019-03-04", "2019-03-05"] });
  test.each([
    [
      ["2019-03-04", "2019-03-05"],
      [2, 0, 0],
    ],
    [
      ["2019-03-04", "2019-03-06"],
      [1, 1, 1],
    ],
    [null, [0, 2, 0]],
    [{ anyOf: [["2019-03-04"], ["2019-03-04", "2019-03-05"]] }, [2, 0, 0]],
  ])("%j", (inspectionDates, count) => {
    expect(countOf("inspection-dates", [report], { inspectionDates })).toEqual(count);
  });
});

describe("ratings", () => {
  const ratings = { overall: ratingOf("Good"), safe: ratingOf("Inadequate", "carried-forward") };
  const report = reportOf({ id: "rowan", ratings, previousRatings: { overall: ratingOf("Good") } });
  const awarded = (value: string) => ({ value, basis: "awarded" });
  test.each([
    ["the basis differs", { safe: awarded("Inadequate") }, [1, 0, 0], [0, 1, 1]],
    ["the value differs", { overall: awarded("Inadequate") }, [0, 1, 1], [0, 1, 1]],
    ["without a basis", { overall: "Good" }, [1, 0, 0], [0, 0, 0]],
    ["a question left out", {}, [0, 0, 0], [0, 0, 0]],
    ["none told", { overall: null, caring: null }, [0, 1, 0], [0, 1, 0]],
    ["none read", { caring: awarded("Good") }, [0, 0, 1], [0, 0, 1]],
    ["one of two", { safe: { anyOf: [awarded("Inadequate"), null] } }, [1, 0, 0], [0, 1, 1]],
    [
      "one of two bases",
      { safe: { value: "Inadequate", basis: { anyOf: ["awarded", "carried-forward"] } } },
      [1, 0, 0],
      [1, 0, 0],
    ],
  ])("%s", (_, wanted, ofValue, ofBasis) => {
    expect(countOf("ratings", [report], { ratings: wanted })).toEqual(ofValue);
    expect(countOf("basis", [report], { ratings: wanted })).toEqual(ofBasis);
  });

  test.each([
    [{ previousRatings: { overall: "Good", safe: "Good" } }, [1, 0, 1]],
    [{ previousRatings: null }, [0, 1, 0]],
    [{ previousOverall: "Good" }, [1, 0, 0]],
    [{ previousOverall: null }, [0, 1, 0]],
  ])("previous ones %j", (file, count) => {
    expect(countOf("previous-ratings", [report], file)).toEqual(count);
  });

  test("of services, by their names", () => {
    const surgery = { ...eachRated(() => null), overall: ratingOf("Good"), safe: ratingOf("Good") };
    const serviceRatings = ["Surgery", "Wards"].map((name) => ({ name, ratings: surgery }));
    const gold = [
      { name: "surgery", ratings: { overall: "Good", safe: "Inadequate" } },
      { name: "Maternity", ratings: { overall: "Good" } },
    ];
    const file = { serviceRatings: gold };
    expect(countOf("service-ratings", [told({ serviceRatings })], file)).toEqual([1, 3, 2]);
  });
});

test("standards, each with its judgement", () => {
  const standards = ["4", "7", "9"].map((outcome) => ({
    outcome,
    name: outcome,
    judgement: "met" as const,
    evidence: [evidenceOf("met")],
  }));
  const file = {
    standards: [
      { outcome: "4", judgement: "met" },
      { outcome: "7", judgement: "action-needed" },
      { outcome: "9", judgement: "enforcement", optional: true },
      { outcome: "14", judgement: { anyOf: ["met", "action-needed"] } },
    ],
  };
  expect(countOf("standards", [told({ standards })], file)).toEqual([1, 1, 2]);
});

describe("quality statements", () => {
  const statement = (name: string, score: number | null) => ({
    keyQuestion: "safe" as const,
    name,
    score,
    evidence: [evidenceOf(name)],
  });
  const report = told({
    qualityStatements: [statement("Safeguarding", 3), statement("Safe environments", 2)],
  });
  test.each([
    [{ qualityStatements: [{ keyQuestion: "safe", name: "Safeguarding", score: 3 }] }, [1, 1, 0]],
    [{ qualityStatements: [{ name: "safeguarding" }] }, [1, 1, 0]],
    [{ qualityStatements: [{ keyQuestion: "safe", name: "Safeguarding", score: 2 }] }, [0, 2, 1]],
    [{ qualityStatements: [{ keyQuestion: "caring", name: "Safeguarding" }] }, [0, 2, 1]],
    [{ assessedQualityStatements: [["safe", "Safe environments", 2]] }, [1, 1, 0]],
    [{ qualityStatements: null }, [0, 2, 0]],
  ])("%j", (file, count) => {
    expect(countOf("quality-statements", [report], file)).toEqual(count);
  });
});

describe("breaches", () => {
  const read = (...breaches: Report["breaches"][number][]) => [told({ breaches })];
  const gold = (regulation: string, status: unknown, more = {}) => ({
    breaches: [{ instrument: "RA-2014", regulation, status, ...more }],
  });
  const either = { anyOf: ["current", "previous"] };
  test.each([
    ["right", breachOf("12"), gold("12", "current"), [1, 0, 0], [1, 0, 0]],
    [
      "new is current",
      breachOf("12", { status: "new" }),
      gold("12", "current"),
      [1, 0, 0],
      [1, 0, 0],
    ],
    ["current is not new", breachOf("12"), gold("12", "new"), [1, 0, 0], [0, 1, 1]],
    ["continuing is now", breachOf("12"), gold("12", "continuing"), [1, 0, 0], [0, 1, 1]],
    ["another law", breachOf("RA-2010 12"), gold("12", "current"), [0, 1, 1], [0, 1, 1]],
    ["it was before", breachOf("12"), gold("12", "previous"), [0, 1, 0], [0, 1, 1]],
    ["either, and now", breachOf("12"), gold("12", either), [0, 0, 0], [1, 0, 0]],
    [
      "optional, and read",
      breachOf("12"),
      gold("12", "current", { optional: true }),
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      "optional, and read as another",
      breachOf("12"),
      gold("12", "resolved", { optional: true }),
      [0, 1, 0],
      [0, 1, 0],
    ],
    ["none", breachOf("12"), { breaches: null }, [0, 1, 0], [0, 1, 0]],
  ] as const)("%s", (_, breach, file, now, all) => {
    expect(countOf("breaches-now", read(breach), file)).toEqual(now);
    expect(countOf("breaches", read(breach), file)).toEqual(all);
  });

  test.each([
    ["missed", gold("12", "current"), [0, 0, 1], [0, 0, 1]],
    ["either, and not read", gold("12", either), [0, 0, 0], [0, 0, 1]],
    ["optional", gold("12", "current", { optional: true }), [0, 0, 0], [0, 0, 0]],
  ] as const)("not read: %s", (_, file, now, all) => {
    expect(countOf("breaches-now", read(), file)).toEqual(now);
    expect(countOf("breaches", read(), file)).toEqual(all);
  });

  test("of two with one number, each takes the one of its status", () => {
    const breaches = read(breachOf("12"), breachOf("12", { status: "resolved" }));
    const [first] = gold("12", "resolved").breaches;
    const [second] = gold("12", "current").breaches;
    expect(countOf("breaches", breaches, { breaches: [first, second] })).toEqual([2, 0, 0]);
  });

  test.each([
    ["warning-notice", "warning-notice", [1, 0, 0]],
    ["warning-notice", null, [0, 1, 0]],
    [null, "conditions", [0, 0, 1]],
    ["conditions", "warning-notice", [0, 1, 1]],
    ["conditions", { anyOf: ["warning-notice", "conditions"] }, [1, 0, 0]],
    ["conditions", undefined, [0, 0, 0]],
  ] as const)("the action: %j against %j", (action, wanted, count) => {
    const file = gold("12", "current", { action: wanted });
    expect(countOf("breach-action", read(breachOf("12", { action })), file)).toEqual(count);
  });

  test("a breach that was not found has no action to compare", () => {
    const file = gold("12", "current", { action: "conditions" });
    expect(countOf("breach-action", read(), file)).toEqual([0, 0, 0]);
  });
});

describe("enforcement", () => {
  const act = (action: "warning-notice" | "conditions", standing: "taken" | "earlier") => ({
    action,
    standing,
    regulations: [],
    deadline: null,
    evidence: [evidenceOf(action)],
  });
  const twice = [act("warning-notice", "taken"), act("warning-notice", "taken")];
  const item = (action: unknown, standing: unknown, more = {}) => ({ action, standing, ...more });
  test.each([
    ["twice is once", twice, [item("warning-notice", "taken")], [1, 0, 0]],
    ["another standing", twice, [item("warning-notice", "earlier")], [0, 1, 1]],
    ["either", twice, [item("warning-notice", { anyOf: ["earlier", "taken"] })], [1, 0, 0]],
    ["optional", twice, [item("warning-notice", "taken", { optional: true })], [0, 0, 0]],
    ["optional, not read", [], [item("conditions", "taken", { optional: true })], [0, 0, 0]],
    [
      "both readings of one are one",
      [act("conditions", "taken"), act("warning-notice", "taken")],
      [item({ anyOf: ["conditions", "warning-notice"] }, "taken")],
      [1, 0, 0],
    ],
  ])("%s", (_, enforcement, gold, count) => {
    expect(countOf("enforcement", [told({ enforcement })], { enforcement: gold })).toEqual(count);
  });
});

describe("repeat statements", () => {
  const rated = { subject: "rating", value: "Inadequate", count: 3 } as const;
  test.each([
    ["right", [rated], [rated], [1, 0, 0]],
    ["another count", [{ ...rated, count: 2 }], [rated], [0, 1, 1]],
    ["the count left out", [rated], [{ subject: "rating" }], [1, 0, 0]],
    ["none counted", [rated], [{ ...rated, count: null }], [0, 1, 1]],
    ["either count", [rated], [{ ...rated, count: { anyOf: [2, 3] } }], [1, 0, 0]],
    ["in a row", [{ ...rated, consecutive: true }], [{ ...rated, consecutive: true }], [1, 0, 0]],
    ["not in a row", [rated], [{ ...rated, consecutive: true }], [0, 1, 1]],
    ["of no matter", [rated], [{ ...rated, consecutive: null }], [1, 0, 0]],
    ["said twice", [rated, { ...rated, unit: "inspections" as const }], [rated], [1, 0, 0]],
    ["said vaguely as well", [rated, { ...rated, count: null }], [rated], [1, 0, 0]],
    ["optional", [rated], [{ ...rated, optional: true }], [0, 0, 0]],
    ["of another subject", [{}], [rated], [0, 1, 1]],
  ] as const)("%s", (_, read, gold, count) => {
    const report = told({ repeatStatements: read.map(statementOf) });
    const file = { repeatStatements: gold };
    expect(countOf("repeat-statements", [report], file)).toEqual(count);
  });
});

describe("the interval of a share", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])("%i of %i", (right, all, low, high) => {
    const interval = wilsonInterval(right, all);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test("of none there is none", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

test("precision, recall and F1 follow from the counts", () => {
  const breaches = ["9", "12", "17"].map((number) => breachOf(number));
  const gold = ["12", "17", "18", "19", "20"].map((regulation) => ({
    instrument: "RA-2014",
    regulation,
    status: "current",
  }));
  const { fields } = scored([told({ breaches })], { breaches: gold });
  const now = fields.find(({ field }) => field === "breaches-now");
  expect(now).toMatchObject({ truePositives: 2, invented: 1, missed: 3, recall: 0.4, f1: 0.5 });
  expect(now?.precision).toBeCloseTo(2 / 3);
});
