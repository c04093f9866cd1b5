import { describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { keysOf } from "../src/rendering/tables/keys.ts";
import { dataPackage } from "../src/rendering/tables/data-package.ts";
import { tables } from "../src/rendering/tables/tables.ts";
import { failuresIn, historiesOf } from "./histories.ts";
import { named, rowsOfSource } from "./export-rows.ts";
import { report, unrated } from "./rendering-samples.ts";
import { breachOf, evidenceOf, ratingOf, reportOf } from "./report-builder.ts";

const rowsFrom = (reports: readonly Report[]) =>
  rowsOfSource({
    places: historiesOf(reports),
    reports,
    repeatedFailures: failuresIn(reports),
    problems: [],
  });

describe("a report", () => {
  test("has its dates as dates where they are whole, and as told beside", async () => {
    const rows = await rowsFrom([
      reportOf({ id: "a", dates: ["2019-03-05", "2019-03-06"], published: "2019-05" }),
    ]);
    expect(named(rows, "reports")).toMatchObject([
      {
        report_id: "a",
        place_key: "1-100",
        inspection_date: "2019-03-05",
        inspection_end: "2019-03-06",
        inspection_year: 2019,
        published: null,
        published_text: "2019-05",
        kind: "inspection-report",
        inherited: false,
        path: "a.pdf",
      },
    ]);
  });

  test("that knows a month or an impossible day has no date, but a year", async () => {
    const rows = await rowsFrom([
      reportOf({ id: "a", dates: ["2019-05"] }),
      reportOf({ id: "b", dates: ["2019-02-30"] }),
      reportOf({ id: "c", published: "2020-01-09" }),
    ]);
    expect(
      named(rows, "reports").map((row) => [row["inspection_date"], row["inspection_year"]]),
    ).toEqual([
      [null, 2019],
      [null, 2019],
      [null, 2020],
    ]);
  });

  test("of no place has no key of one", async () => {
    const rows = await rowsFrom([reportOf({ id: "a", kind: "other", location: {} })]);
    expect(named(rows, "reports")).toMatchObject([{ place_key: null, lead_report_id: "a" }]);
    expect(rows["places"]).toEqual([]);
  });

  test("that stands twice is written once", async () => {
    const twice = [reportOf({ id: "a" }), reportOf({ id: "a", path: "copy.pdf" })];
    expect(named(await rowsFrom(twice), "reports")).toMatchObject([{ path: "a.pdf" }]);
  });

  test("of an inspection that another tells more of points to that one", async () => {
    const rows = await rowsFrom([
      reportOf({ id: "full", dates: ["2019-03-05"], breaches: [breachOf("12")] }),
      reportOf({ id: "press", kind: "press-release", dates: ["2019-03"] }),
    ]);
    expect(named(rows, "reports").map((row) => row["lead_report_id"])).toEqual(["full", "full"]);
    expect(named(rows, "places")).toMatchObject([{ inspections: 1 }]);
  });
});

test("ratings: now, of parts, before, each with its basis", async () => {
  const rows = await rowsFrom([
    {
      ...report("a"),
      ratings: { ...unrated, safe: ratingOf("Inadequate") },
      serviceRatings: [
        { name: "Surgery", ratings: { ...unrated, safe: ratingOf("Good", "carried-forward") } },
      ],
      previousRatings: { ...unrated, overall: ratingOf("Good") },
    },
  ]);
  expect(named(rows, "ratings")).toMatchObject([
    { rating_no: 1, part: null, question: "safe", value: "Inadequate", previous: false },
    { rating_no: 2, part: "Surgery", value: "Good", basis: "carried-forward", previous: false },
    { rating_no: 3, part: null, question: "overall", value: "Good", previous: true },
  ]);
});

test("a breach has its law, its standing and its proof", async () => {
  const rows = await rowsFrom([
    reportOf({
      id: "a",
      dates: ["2013-03-05"],
      breaches: [
        breachOf("RA-2010 13", { paragraphs: ["13(1)", "13(2)"], action: "warning-notice" }),
        breachOf("17", { status: "resolved", evidence: [] }),
      ],
    }),
  ]);
  expect(named(rows, "breaches")).toMatchObject([
    {
      report_id: "a",
      breach_no: 1,
      instrument: "RA-2010",
      regulation: "13",
      paragraphs: "13(1); 13(2)",
      category: "safe-care-and-treatment",
      status: "current",
      stands: true,
      action: "warning-notice",
      quote: "in breach of regulation 13",
      page: 1,
      rule: "test.rule",
      quotes: 1,
      path: "a.pdf",
      inspection_date: "2013-03-05",
    },
    { breach_no: 2, status: "resolved", stands: false, paragraphs: null, quote: null, quotes: 0 },
  ]);
});

test("enforcement and findings, each with its sentence", async () => {
  const rows = await rowsFrom([
    {
      ...report("a"),
      enforcement: [
        {
          action: "warning-notice",
          standing: "taken",
          regulations: ["12", "17"],
          deadline: "2023-09",
          evidence: [evidenceOf("We served a warning notice.")],
        },
      ],
      findings: [
        {
          theme: "medicines",
          polarity: "concern",
          keyQuestion: "safe",
          evidence: [
            {
              ...evidenceOf("Medicines were not safe."),
              cue: { rule: "cue.not", quote: "not", page: 1, start: 15, end: 18 },
            },
          ],
        },
      ],
    },
  ]);
  expect(named(rows, "enforcement")).toMatchObject([
    {
      regulations: "12; 17",
      deadline: null,
      deadline_text: "2023-09",
      quote: "We served a warning notice.",
    },
  ]);
  expect(named(rows, "findings")).toMatchObject([
    { theme: "medicines", polarity: "concern", key_question: "safe", cue: "not" },
  ]);
});

describe("a repeated failure", () => {
  const reports = [
    reportOf({ id: "a", dates: ["2017-03-05"], breaches: [breachOf("12")] }),
    reportOf({
      id: "b",
      dates: ["2019-03-05"],
      breaches: [breachOf("12")],
      ratings: { safe: ratingOf("Inadequate") },
    }),
  ];

  test("has its place, its subject and a row for each time", async () => {
    const rows = await rowsFrom(reports);
    expect(named(rows, "repeated_failures")).toMatchObject([
      {
        failure_id: "location/1-100/RA-2014/12",
        place_key: "1-100",
        subject: "regulation",
        regulation: "12",
        question: null,
        class: "consecutive",
        times: 2,
        first: "2017-03-05",
        last: "2019-03-05",
      },
    ]);
    expect(named(rows, "repeated_failure_occurrences")).toMatchObject([
      { failure_id: "location/1-100/RA-2014/12", occurrence_no: 1, report_id: "a" },
      { occurrence_no: 2, report_id: "b", date: "2019-03-05", days_since: 730 },
    ]);
  });

  test("of a provider is no place's, and says what chance would give", async () => {
    const at = (id: string, location: string) =>
      reportOf({
        id,
        location: { name: location, id: location },
        provider: { name: "Alder Limited", id: null },
        dates: ["2019-03-05"],
        breaches: [breachOf("12")],
      });
    const rows = await rowsFrom([at("a", "1-1"), at("b", "1-2")]);
    expect(named(rows, "repeated_failures")).toMatchObject([
      {
        failure_id: "provider/alder/RA-2014/12",
        scope: "provider",
        place_key: null,
        provider_key: "alder",
        chance_inspected: 2,
        chance_expected: 2,
      },
    ]);
  });
});

test("a problem has its reason", async () => {
  const rows = await rowsOfSource({
    places: [],
    reports: [],
    repeatedFailures: [],
    problems: [{ path: "scan.pdf", code: "no-text", message: "It holds pictures." }],
  });
  expect(rows["problems"]).toEqual([[1, "scan.pdf", "no-text", "It holds pictures."]]);
});

describe("keys", () => {
  const place = (location: Partial<Report["location"]>, provider: Report["provider"]) => ({
    location: { ...report("x").location, id: null, ...location },
    provider,
    inspections: [],
  });
  const alder = { name: "Alder Care Ltd", id: "1-9" };

  test("of a place without an id are made of its name and postcode, and never given twice", () => {
    const { places } = keysOf([
      place({ name: "The Élms", postcode: "ZZ1 1ZZ" }, alder),
      place({ name: "The Elms", postcode: "ZZ1 1ZZ" }, alder),
      place({ name: "Oak", postcode: null, id: "1-5" }, alder),
    ]);
    expect(places).toEqual(["elms-zz1-1zz", "elms-zz1-1zz-2", "1-5"]);
  });

  test("of a provider are its id, also where only its name is told and it goes with one id", () => {
    const { providerOf } = keysOf([place({}, alder)]);
    expect(providerOf({ name: "Alder Care Limited", id: null })).toBe("1-9");
    expect(providerOf({ name: "Birch & Son", id: null })).toBe("birch-and-son");
    expect(providerOf({ name: null, id: null })).toBeNull();
    const two = keysOf([place({}, alder), place({}, { ...alder, id: "1-8" })]);
    expect(two.providerOf({ name: "Alder Care Limited", id: null })).toBe("alder-care");
  });
});

describe("the tables", () => {
  test("say what each column means, and name none twice", () => {
    for (const { columns, description, primaryKey } of tables) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...primaryKey]));
      expect([description, ...columns.map((column) => column.description)].join("\n")).toMatch(
        /^(?:.*\.\n?)+$/,
      );
    }
  });

  test("refer to columns that are there, in tables that stand before them", () => {
    const told = tables.flatMap(({ name, columns }, at) =>
      columns.flatMap(({ refersTo }) => (refersTo === null ? [] : [{ name, at, ...refersTo }])),
    );
    expect(told.length).toBeGreaterThan(8);
    for (const { at, table, column } of told) {
      const target = tables.slice(0, at + 1).find(({ name }) => name === table);
      expect(target?.primaryKey).toEqual([column]);
    }
  });

  test("hold what their descriptions allow", async () => {
    const rows = await rowsFrom([{ ...report("a"), breaches: [breachOf("12")] }]);
    for (const { name, columns } of tables) {
      for (const row of rows[name] ?? []) {
        for (const [at, { values, required }] of columns.entries()) {
          if (required) expect(row[at]).not.toBeNull();
          if (values !== null && row[at] !== null) expect(values).toContain(row[at]);
        }
      }
    }
  });
});

test("the descriptor leaves no key out", () => {
  const { resources } = dataPackage({ format: "csv", mediatype: "text/csv" }) as {
    resources: { name: string; schema: { primaryKey: unknown; fields: { name: string }[] } }[];
  };
  expect(resources.map(({ name, schema }) => [name, schema.primaryKey])).toEqual(
    tables.map(({ name, primaryKey }) => [name, primaryKey]),
  );
});
