import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../src/rendering/tables/table.ts";
import { capture } from "./cli-capture.ts";
import { askDuckDB, askSqlite } from "./export-read-back.ts";

const root = join(import.meta.dirname, "..");
const sample = join(root, "fixtures", "sample");
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-export-"));
const sqlite = join(folder, "sample.sqlite");
const duckdb = join(folder, "sample.duckdb");

const exported = (...args: readonly string[]) => capture({ args: ["export", ...args] });

beforeAll(async () => {
  for (const to of [sqlite, duckdb]) {
    const { status, out, err } = await exported(
      ...[sample, "--to", to, "--format", to.split(".")[1]!, "--quiet"],
    );
    expect({ status, out, err }).toEqual({ status: 0, out: "", err: "" });
  }
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the questions of the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const questions = Array.from(readme.matchAll(/```sql\n([\s\S]*?)```/g), ([, sql = ""]) => sql);

  const answers: readonly (readonly Row[])[] = [
    [
      [2014, "RA-2010", "10", "Assessing and monitoring the quality of service provision", 1],
      [2014, "RA-2010", "13", "Management of medicines", 1],
      [2014, "RA-2010", "23", "Supporting workers", 1],
      [2015, "RA-2014", "12", "Safe care and treatment", 1],
      [2015, "RA-2014", "17", "Good governance", 1],
      [2015, "RA-2014", "18", "Staffing", 1],
      [2015, "REG-2009", "18", "Notification of other incidents", 1],
      [2016, "RA-2014", "17", "Good governance", 2],
      [2016, "RA-2014", "19", "Fit and proper persons employed", 2],
      [2017, "RA-2014", "17", "Good governance", 1],
      [2017, "RA-2014", "9", "Person-centred care", 1],
      [2018, "RA-2014", "17", "Good governance", 1],
      [2018, "RA-2014", "18", "Staffing", 1],
      [2019, "RA-2014", "11", "Need for consent", 1],
      [2019, "RA-2014", "12", "Safe care and treatment", 1],
      [2019, "RA-2014", "17", "Good governance", 1],
      [2024, "RA-2014", "12", "Safe care and treatment", 1],
      [2024, "RA-2014", "17", "Good governance", 1],
      [2024, "RA-2014", "18", "Staffing", 1],
    ],
    [
      ["1-9900000101", "Marrowdale Care Homes Limited", 4, 2, 3],
      ["hallowick-homecare", "Hallowick Homecare Limited", 1, 1, 2],
    ],
    [["Pennyfold Homecare", "2016-09-08", 2]],
  ];

  test("are three", () => {
    expect(questions).toHaveLength(3);
  });

  test.each([0, 1, 2])("have the same answer in SQLite and in DuckDB: %i", async (nth) => {
    const asTexts = (rows: readonly Row[]) => rows.map((row) => row.map(String));
    expect(asTexts(askSqlite(questions[nth]!, sqlite))).toEqual(asTexts(answers[nth]!));
    expect(asTexts(await askDuckDB(questions[nth]!, duckdb))).toEqual(asTexts(answers[nth]!));
  });
});

describe("export", () => {
  test("writes CSV unless told otherwise, with what could not be read, and says so", async () => {
    const to = join(folder, "tables");
    const file = join(sample, "pennyfold-homecare-2014.txt");
    const { status, out, err } = await exported(file, join(sample, "none.pdf"), "--to", to);
    expect({ status, out }).toEqual({ status: 3, out: "" });
    expect(err).toContain("1 input could not be read; the output says which and why.");
    expect(readFileSync(join(to, "problems.csv"), "utf8")).toMatch(/none\.pdf,not-found,/);
    expect(readdirSync(to)).toContain("datapackage.json");
  });

  test("takes neither a copy of a document nor an earlier export for another report", async () => {
    const both = join(folder, "both");
    mkdirSync(both);
    for (const name of ["one.txt", "other.txt"]) {
      copyFileSync(join(sample, "pennyfold-homecare-2014.txt"), join(both, name));
    }
    const to = join(both, "tables");
    for (const time of ["first", "second"]) {
      const { status, err } = await exported(both, "--to", to);
      expect([time, status]).toEqual([time, 0]);
      expect(err).toBe("1 of the reports is a copy of another; it stands in the tables once.\n");
      expect(readFileSync(join(to, "reports.csv"), "utf8").split("\r\n")).toHaveLength(3);
    }
  });

  test.each([
    [[sample], "Required option '--to <path>' not specified."],
    [[sample, "--to", "x", "--format", "xml"], "Allowed choices are csv, parquet, sqlite, duckdb."],
    [[sample, "--to", "x", "-o", "y"], "Say where to with --to, not with -o."],
    [[sample, "--to", "no/where/x"], "There is no folder to write no/where/x in. Make it first."],
    [[sample, "--to", "src"], "src holds other files"],
    [["--to", "x"], "Name what to read"],
  ])("%j is wrong usage", async (args, sentence) => {
    const { status, out, err } = await exported(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
  });
});
