import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { exportSample } from "./export-sample.ts";
import { prepareExport } from "../src/exports/export-tables.ts";
import { formatNames, formats } from "../src/exports/formats.ts";
import { loadOptional } from "../src/exports/load-optional.ts";
import { checkTarget, openStaging } from "../src/exports/staging.ts";
import { writeTables } from "../src/exports/write-tables.ts";
import { tables } from "../src/rendering/tables/tables.ts";
import { askDuckDB, askSqlite, readBack } from "./export-read-back.ts";
import { makeCollector, rowsOfSource, sourceOf, sourceOfMany } from "./export-rows.ts";
import { report, sampleAnalysis } from "./rendering-samples.ts";
import { breachOf, evidenceOf } from "./report-builder.ts";

const folder = mkdtempSync(join(tmpdir(), "cqc-lens-export-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let last = 0;
const fresh = () => join(folder, `export-${(last += 1)}`);

/** One repeated failure of each thing that repeats. */
const handMade = {
  ...sampleAnalysis,
  repeatedFailures: sampleAnalysis.repeatedFailures.filter(({ class: is }) => is !== "relapse"),
};

describe.each(formatNames)("%s", (format) => {
  test("gives back the rows that went in, in their order", async () => {
    for (const analysis of [handMade, await exportSample()]) {
      const path = fresh();
      await (
        await prepareExport(path, format)
      )(sourceOf(analysis));
      expect(await readBack(format, path)).toEqual(await rowsOfSource(sourceOf(analysis)));
    }
  });

  test("leaves nothing half-written, and what was there, when its source fails", async () => {
    const path = join(mkdtempSync(join(folder, "abort-")), "out");
    const write = await prepareExport(path, format);
    const failing = {
      ...sourceOfMany(0),
      *reports() {
        yield report("a");
        throw new Error("the source failed");
      },
    };
    const source = { ...failing, reports: failing.reports() };
    await expect(write(source)).rejects.toThrow("the source failed");
    expect(readdirSync(join(path, ".."))).toEqual([]);
    await write(sourceOf(handMade));
    const again = { ...failing, reports: failing.reports() };
    await expect(write(again)).rejects.toThrow("the source failed");
    expect(readdirSync(join(path, ".."))).toEqual(["out"]);
    expect(await readBack(format, path)).toEqual(await rowsOfSource(sourceOf(handMade)));
  });

  test("takes the place of an earlier export", async () => {
    const path = fresh();
    const write = await prepareExport(path, format);
    await write(sourceOfMany(3));
    await write(sourceOfMany(1));
    const { reports } = await readBack(format, path);
    expect(reports).toHaveLength(1);
    expect(statSync(path).mode & 0o044).toBe(0o044);
  });
});

test.each(["csv", "parquet"] as const)("%s has the same bytes each time", async (format) => {
  const [one, other] = [fresh(), fresh()];
  for (const path of [one, other]) {
    await (
      await prepareExport(path, format)
    )(sourceOf(handMade));
  }
  expect(readdirSync(one).sort()).toEqual(
    ["datapackage.json", ...tables.map(({ name }) => `${name}.${format}`)].sort(),
  );
  for (const name of readdirSync(one)) {
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
  }
});

test("the same rows have the same types in DuckDB and Parquet, and dates are dates", async () => {
  const [parquet, duckdb] = [fresh(), fresh()];
  await (
    await prepareExport(parquet, "parquet")
  )(sourceOf(handMade));
  await (
    await prepareExport(duckdb, "duckdb")
  )(sourceOf(handMade));
  const types = "SELECT column_name, column_type FROM (DESCRIBE";
  const stored = await askDuckDB(`${types} reports)`, duckdb);
  expect(await askDuckDB(`${types} FROM '${parquet}/reports.parquet')`)).toEqual(stored);
  expect(stored).toContainEqual(["inspection_date", "DATE"]);
  expect(stored).toContainEqual(["inherited", "BOOLEAN"]);
});

describe("every column is described", () => {
  test("in SQLite, in the words that made the table", async () => {
    const path = fresh();
    await (
      await prepareExport(path, "sqlite")
    )(sourceOf(handMade));
    const sql = askSqlite("SELECT sql FROM sqlite_master ORDER BY rowid", path).join("\n");
    for (const { columns } of tables) {
      for (const { description } of columns) expect(sql).toContain(`-- ${description}`);
    }
  });

  test("in DuckDB, as its comment", async () => {
    const path = fresh();
    await (
      await prepareExport(path, "duckdb")
    )(sourceOf(handMade));
    const told = await askDuckDB(
      "SELECT table_name, column_name, comment FROM duckdb_columns",
      path,
    );
    expect(told).toEqual(
      expect.arrayContaining(
        tables.flatMap(({ name, columns }) =>
          columns.map((column) => [name, column.name, column.description]),
        ),
      ),
    );
  });

  test("beside files, in a descriptor of the shape that the standard asks for", async () => {
    const path = fresh();
    await (
      await prepareExport(path, "csv")
    )(sourceOf(handMade));
    const text = readFileSync(join(path, "datapackage.json"), "utf8");
    const told = dataPackage.parse(JSON.parse(text));
    for (const { path: file, schema, name } of told.resources) {
      const [header] = readFileSync(join(path, file), "utf8").split("\r\n");
      expect(header).toBe(schema.fields.map((field) => field.name).join(","));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining(fields));
        const to = told.resources.find((one) => one.name === reference.resource);
        expect([name, to?.schema.primaryKey]).toEqual([name, reference.fields]);
      }
    }
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});

/** The Data Package standard, version 2, as far as an export uses it. */
const dataPackage = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string(),
  description: z.string().regex(/Open Government Licence v3\.0/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licenses: z
    .array(z.strictObject({ name: z.literal("OGL-UK-3.0"), title: z.string(), path: z.url() }))
    .min(1),
  sources: z.array(z.strictObject({ title: z.string(), path: z.url() })),
  resources: z.array(
    z.strictObject({
      name: z.string(),
      type: z.literal("table"),
      path: z.string(),
      description: z.string(),
      format: z.enum(["csv", "parquet"]),
      mediatype: z.string(),
      encoding: z.literal("utf-8").optional(),
      schema: z.strictObject({
        fields: z.array(
          z.strictObject({
            name: z.string(),
            type: z.enum(["string", "date", "integer", "number", "boolean"]),
            description: z.string().min(1),
            constraints: z
              .strictObject({ required: z.literal(true), enum: z.array(z.string()).min(1) })
              .partial()
              .optional(),
          }),
        ),
        primaryKey: z.array(z.string()).min(1),
        foreignKeys: z
          .array(
            z.strictObject({
              fields: z.array(z.string()),
              reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
            }),
          )
          .min(1)
          .optional(),
      }),
    }),
  ),
});

test("every key joins: SQLite checks all of them", async () => {
  const path = fresh();
  await (
    await prepareExport(path, "sqlite")
  )(sourceOf(await exportSample()));
  expect(askSqlite("PRAGMA foreign_key_check", path)).toEqual([]);
  expect(askSqlite("SELECT count(*) FROM pragma_foreign_key_list('breaches')", path)).toEqual([
    [2],
  ]);
  expect(
    askSqlite(
      "SELECT count(*) FROM repeated_failures WHERE scope = 'location' AND place_key IS NULL",
      path,
    ),
  ).toEqual([[0]]);
});

test("a spreadsheet runs nothing of a CSV file, and every field comes back whole", async () => {
  const path = fresh();
  const quotes = ['=HYPERLINK("x")', "+1", "-1", "@a", 'He said, "no",\r\nand left', "one\ntwo"];
  const breaches = quotes.map((quote) => breachOf("12", { evidence: [evidenceOf(quote)] }));
  const source = { ...sourceOfMany(0), reports: [{ ...report("a"), breaches }] };
  await (
    await prepareExport(path, "csv")
  )(source);
  const rows = await askDuckDB(`SELECT quote FROM '${path}/breaches.csv'`);
  expect(rows).toEqual(quotes.map((quote) => [/^[=+@-]/.test(quote) ? `'${quote}` : quote]));
});

describe("a stream of 5,000 reports", () => {
  test("is read no further than it is written", async () => {
    let read = 0;
    let written = 0;
    let waiting = 0;
    let most = 0;
    const { reports: all } = sourceOfMany(5000);
    const reports = async function* () {
      for await (const one of all) {
        expect(read).toBe(written);
        read += 1;
        yield one;
      }
    };
    const { writer } = makeCollector();
    const counting = {
      ...writer,
      write: async (part: Parameters<typeof writer.write>[0]) => {
        waiting += part.rows.length;
        most = Math.max(most, waiting);
        await Promise.resolve();
        waiting -= part.rows.length;
        if (part.table.name === "findings") written += 1;
      },
    };
    await writeTables({ ...sourceOfMany(0), reports: reports() }, counting);
    expect(written).toBe(5000);
    expect(most).toBeLessThan(20);
  });
});

test.each(formatNames)("2,000 reports arrive in %s whole", async (format) => {
  const path = fresh();
  await (
    await prepareExport(path, format)
  )(sourceOfMany(2000));
  const { findings, reports } = await readBack(format, path);
  expect(reports).toHaveLength(2000);
  expect(findings).toHaveLength(24_000);
  expect(findings?.at(-1)?.[0]).toBe("r1999");
});

test("no more than 20,480 rows of a table wait in memory for DuckDB to write them", async () => {
  const { DuckDBAppender } = await import("@duckdb/node-api");
  const { endRow, flushSync } = Object.getOwnPropertyDescriptors(DuckDBAppender.prototype);
  const waiting = new Map<object, number>();
  let most = 0;
  let rows = 0;
  vi.spyOn(DuckDBAppender.prototype, "endRow").mockImplementation(function (
    this: InstanceType<typeof DuckDBAppender>,
  ) {
    endRow.value?.call(this);
    waiting.set(this, (waiting.get(this) ?? 0) + 1);
    most = Math.max(most, waiting.get(this)!);
    rows += 1;
  });
  vi.spyOn(DuckDBAppender.prototype, "flushSync").mockImplementation(function (
    this: InstanceType<typeof DuckDBAppender>,
  ) {
    flushSync.value?.call(this);
    waiting.set(this, 0);
  });
  await (
    await prepareExport(fresh(), "duckdb")
  )(sourceOfMany(2000));
  vi.restoreAllMocks();
  expect(rows).toBeGreaterThan(2 * 20_480);
  expect(most).toBe(20_480);
});

test("an interruption takes away what was begun", () => {
  const path = fresh();
  const before = process.listeners("exit");
  openStaging({ path, kind: "folder" });
  const [added] = process.listeners("exit").filter((one) => !before.includes(one));
  const begun = () => readdirSync(folder).filter((name) => name.endsWith(".part"));
  expect(begun()).toHaveLength(1);
  added?.(130);
  expect(begun()).toEqual([]);
});

describe("a target that cannot be", () => {
  const file = join(folder, "file");
  const full = join(folder, "full");
  writeFileSync(file, "mine");
  mkdirSync(full);
  writeFileSync(join(full, "letter.txt"), "mine");

  test.each([
    ["folder", join(folder, "no", "where"), "There is no folder to write"],
    ["folder", file, "is no folder. Name a folder"],
    ["folder", full, "holds other files (letter.txt)"],
    ["file", full, "is no file. Name a file"],
  ] as const)("%s %s", (kind, path, words) => {
    expect(() => {
      checkTarget({ path, kind });
    }).toThrow(words);
  });

  test("stays as it was", () => {
    expect(readFileSync(join(full, "letter.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "no"))).toBe(false);
  });
});

describe("a library", () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error("no"), { code }));

  test("that is not installed: one sentence says what to install", async () => {
    await expect(loadOptional("some-library", failing("ERR_MODULE_NOT_FOUND"))).rejects.toThrow(
      "This format needs some-library: npm install some-library",
    );
  });

  test("that does not run here: choose another format", async () => {
    await expect(loadOptional("some-library", failing("ERR_DLOPEN_FAILED"))).rejects.toThrow(
      "some-library does not run on this machine. Choose another format.",
    );
  });

  test("that has a fault is a fault", async () => {
    await expect(loadOptional("some-library", failing("EOTHER"))).rejects.toThrow("no");
  });
});

test("the formats are those of the command", () => {
  expect(Object.keys(formats).sort()).toEqual([...formatNames].sort());
});
