import { describe, expect, test } from "vitest";
import { evaluation } from "../src/domain/evaluation.ts";
import { gold } from "../src/domain/gold.ts";
import { compareDocument } from "../src/evaluation/compare-document.ts";
import { evaluationOf } from "../src/evaluation/evaluation-of.ts";
import { countOf, scored } from "./evaluation-count.ts";
import { breachOf, ratingOf, reportOf } from "./report-builder.ts";

const rated = (value: "Good" | "Inadequate") => ({ overall: ratingOf(value) });
const overall = (value: string) => ({ overall: { value, basis: "awarded" } });

describe("several reports of one place", () => {
  const older = reportOf({ id: "a", published: "2018-01-02", ratings: rated("Good") });
  const newer = reportOf({ id: "b", dates: ["2021-05-06"], ratings: rated("Inadequate") });
  const location = { name: "The Limes" };

  test("are told apart by publication, then by the first day", () => {
    const reports = [
      { inspectionDates: ["2021-05-06"], ratings: overall("Inadequate") },
      { published: "2018-01-02", ratings: overall("Good") },
    ];
    expect(scored([older, newer], { location, reports }).differences).toEqual([]);
    expect(countOf("location-name", [older, newer], { location, reports })).toEqual([2, 0, 0]);
  });

  test("one that was not read is missed, one that is in no gold invented", () => {
    const reports = [{ published: "2016-01-02", ratings: overall("Good") }];
    expect(scored([older], { reports }).differences).toEqual([
      "published (2016-01-02): read nothing, gold says 2016-01-02",
      "ratings (2016-01-02): read nothing, gold says overall Good",
      "basis (2016-01-02): read nothing, gold says overall Good (awarded)",
      "published (The Limes, 2018-01-02): read 2018-01-02, gold says nothing",
      "ratings (The Limes, 2018-01-02): read overall Good, gold says nothing",
      "basis (The Limes, 2018-01-02): read overall Good (awarded), gold says nothing",
    ]);
  });

  test("a gold for one of them is for that of its date, else for the newest", () => {
    const file = (more: object) => ({ ratings: overall("Good"), ...more });
    expect(countOf("ratings", [older, newer], file({ published: "2018-01-02" }))).toEqual([
      1, 0, 0,
    ]);
    expect(countOf("ratings", [older, newer], file({}))).toEqual([0, 1, 1]);
  });
});

describe("several services of one paper", () => {
  const published = "2020-02-03";
  const place = (name: string, regulation: string) =>
    reportOf({ id: name, location: { name }, published, breaches: [breachOf(regulation)] });
  const wanted = (name: string, regulation: string) => ({
    location: { name },
    published,
    breaches: [{ instrument: "RA-2014", regulation, status: "current" }],
  });

  test("share a date, so their names tell them apart", () => {
    const reports = [wanted("Rowan", "12"), wanted("Elm Court", "17")];
    const read = [place("Elm Court", "17"), place("Rowan", "12")];
    expect(scored(read, { reports }).differences).toEqual([]);
  });

  test("are of one kind, counted once", () => {
    const reports = [wanted("Rowan", "12"), wanted("Elm Court", "17")];
    const read = [place("Elm Court", "17"), place("Rowan", "12")];
    expect(countOf("kind", read, { kind: "council-paper", reports })).toEqual([0, 1, 1]);
    expect(countOf("framework", read, { framework: null, reports })).toEqual([0, 0, 0]);
  });

  test("of another name are another service", () => {
    const reports = [wanted("Rowan", "12"), wanted("Elm Court", "17")];
    const read = [place("Ash Lodge", "17"), place("Rowan", "12")];
    expect(countOf("breaches-now", read, { reports })).toEqual([1, 1, 1]);
    expect(countOf("location-name", read, { reports })).toEqual([1, 1, 1]);
  });

  test("a former name fits as well", () => {
    const location = { name: "Rowan Court", formerNames: ["Rowan"] };
    const read = reportOf({ id: "rowan", location, breaches: [breachOf("12")] });
    expect(countOf("breaches-now", [read], { reports: [wanted("Rowan", "12")] })).toEqual([
      1, 0, 0,
    ]);
  });
});

describe("documents about no service", () => {
  const file = { kind: "other", breaches: [], ratings: { overall: null } };
  const clean = reportOf({ id: "a", kind: "other", location: {} });

  test("a clean one is right", () => {
    expect(countOf("no-service", [clean], file)).toEqual([1, 0, 0]);
    expect(countOf("kind", [clean], file)).toEqual([1, 0, 0]);
  });

  test("every fact of another is invented, and counted there alone", () => {
    const read = reportOf({
      id: "a",
      kind: "news-article",
      location: { name: "Rowan" },
      ratings: rated("Good"),
      breaches: [breachOf("12")],
    });
    expect(countOf("no-service", [read], file)).toEqual([0, 3, 0]);
    expect(countOf("breaches-now", [read], file)).toEqual([0, 0, 0]);
    expect(countOf("kind", [read], file)).toEqual([0, 1, 1]);
  });
});

test("a document that gave no report misses all that its gold tells", () => {
  expect(countOf("ratings", [], { ratings: overall("Good") })).toEqual([0, 0, 1]);
});

test("an older gold is scored by what it shares with this one", () => {
  const file = {
    kind: "inspection-report",
    previousOverall: null,
    breaches: [
      { instrument: "RA-2014", regulation: "12", status: "current", paragraphs: "12 (1)", page: 3 },
    ],
    ratingTimeline: [["2015-04-30", "Good"]],
    narrativeBreachStatements: [{ page: 6, regulation: "13" }],
  };
  const read = reportOf({ id: "a", breaches: [breachOf("12")] });
  expect(scored([read], file).differences).toEqual([]);
});

test("scores are grouped by what the golds say, those that say nothing last", () => {
  const verdicts = compareDocument(
    [reportOf({ id: "a", ratings: rated("Good") })],
    gold.parse({ ratings: overall("Good") }),
  );
  const documents = [
    { path: "b.pdf", form: "care home", era: "2018-23", verdicts },
    { path: "a.pdf", form: null, era: "2018-23", verdicts },
    { path: "c.pdf", form: "care home", era: "2014-18", verdicts },
  ];
  const scores = evaluationOf(documents, ["form", "era"]);
  expect(scores.groups.map(({ by, name, documents: count }) => [by, name, count])).toEqual([
    ["form", "care home", 2],
    ["form", null, 1],
    ["era", "2014-18", 1],
    ["era", "2018-23", 2],
  ]);
  const tool = { name: "cqc-lens", version: "0" };
  const whole = { schemaVersion: 1, tool, ...scores, problems: [] };
  expect(evaluation.parse(whole)).toEqual(whole);
});
