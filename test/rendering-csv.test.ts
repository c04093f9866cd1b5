import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { renderCsv, type CsvOptions } from "../src/rendering/csv.ts";
import { sheetNames } from "../src/rendering/sheets/sheet-names.ts";
import { sheets } from "../src/rendering/sheets/sheets.ts";
import type { Analysis } from "../src/domain/analysis.ts";
import { emptyAnalysis, report, sampleAnalysis } from "./rendering-samples.ts";
import { breachOf, evidenceOf } from "./report-builder.ts";

const csvOf = (analysis: Analysis, options: CsvOptions = {}) =>
  [...renderCsv(analysis, options)].join("");

const rowsOf = (csv: string): readonly Record<string, string>[] => parse(csv, { columns: true });

const withReports = (...reports: readonly ReturnType<typeof report>[]): Analysis => ({
  ...emptyAnalysis,
  reports,
});

describe("a sheet", () => {
  test("has a row a breach, with whose it is, when, and the sentence that says it", () => {
    const rows = rowsOf(csvOf(sampleAnalysis));
    expect(rows).toHaveLength(sampleAnalysis.reports.flatMap(({ breaches }) => breaches).length);
    expect(rows.find(({ status }) => status === "resolved")).toMatchObject({
      location_name: "Rowan House",
      provider_name: "Alder Care Limited",
      inspection_date: "2023-06-06",
      instrument: "RA-2014",
      regulation: "9",
      stands: "false",
      path: "rowan-2023.pdf",
      page: "7",
    });
  });

  test("of repeats has the dates of each time and the sentence of the latest", () => {
    const rows = rowsOf(csvOf(sampleAnalysis, { rows: "repeats" }));
    expect(rows).toHaveLength(sampleAnalysis.repeatedFailures.length);
    expect(rows.find((row) => row["class"] === "consecutive")).toMatchObject({
      location_name: "Rowan House",
      times: "2",
      page: "7",
      path: "rowan-2023.pdf",
      quote: expect.stringMatching(/^At this inspection the registered provider still had/),
    });
  });

  test("of reports has the ratings and what is breached side by side", () => {
    const rows = rowsOf(csvOf(sampleAnalysis, { rows: "reports" }));
    expect(rows.find(({ path }) => path === "rowan-2023.pdf")).toMatchObject({
      overall: "Inadequate",
      well_led: "Inadequate",
      breached: "RA-2014 17; REG-2009 18",
      special_measures: "entered",
    });
  });

  test.each(sheetNames)("of %s names its columns, each once, also where it has no row", (rows) => {
    const [header, ...rest] = parse(csvOf(emptyAnalysis, { rows }), { columns: false });
    expect(rest).toEqual([]);
    expect(new Set(header).size).toBe(header?.length);
    expect(header).toEqual(sheets[rows].columns.map(({ name }) => name));
  });

  test("of many rows is whole, in order", () => {
    const many = withReports(
      ...Array.from({ length: 1203 }, (_, nth) =>
        report(`r${nth}`, { breaches: [breachOf("12")] }),
      ),
    );
    expect(rowsOf(csvOf(many)).map(({ report_id: id }) => id)).toEqual(
      many.reports.map(({ id }) => id),
    );
  });

  test("tells what is in a copy once", () => {
    const once = report("a", { breaches: [breachOf("12")] });
    const copy = { ...once, source: { ...once.source, path: "copy-of-a.pdf" } };
    expect(rowsOf(csvOf(withReports(once, copy)))).toHaveLength(1);
    expect(rowsOf(csvOf(withReports(once, copy), { rows: "reports" }))).toHaveLength(1);
  });
});

test("begins with a byte order mark where that is asked for, and not else", () => {
  expect(csvOf(sampleAnalysis, { bom: true })).toBe(`\ufeff${csvOf(sampleAnalysis)}`);
});

test("no cell is a formula to a spreadsheet, and none breaks its row", () => {
  const hostile = ["=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(A1)", "\t=1", 'a "b", c\nd\re'];
  const analysis = withReports(
    ...hostile.map((name, nth) =>
      report(`r${nth}`, {
        location: { ...report("x").location, name },
        breaches: [breachOf("12", { evidence: [evidenceOf(name)] })],
      }),
    ),
  );
  const rows = rowsOf(csvOf(analysis));
  for (const cell of ["location_name", "quote"]) {
    const cells = rows.map((row) => row[cell] ?? "");
    expect(cells.filter((words) => /^[=+\-@\t\r]/.test(words))).toEqual([]);
    expect(cells.map((words) => words.replace(/^'/, ""))).toEqual(hostile);
  }
});
