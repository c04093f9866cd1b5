import type { TableWriter } from "../src/exports/table-writer.ts";
import type { TableSource } from "../src/exports/table-source.ts";
import { writeTables } from "../src/exports/write-tables.ts";
import type { Cell, Row } from "../src/rendering/tables/table.ts";
import type { Analysis } from "../src/domain/analysis.ts";
import { tables } from "../src/rendering/tables/tables.ts";
import { report } from "./rendering-samples.ts";
import { breachOf, evidenceOf, ratingOf } from "./report-builder.ts";

export type RowsByTable = Readonly<Record<string, readonly Row[]>>;

/** A writer that keeps what it is given, in tables that are all there from the start. */
export function makeCollector() {
  const rows: Record<string, Row[]> = Object.fromEntries(tables.map(({ name }) => [name, []]));
  const writer: TableWriter = {
    write: (part) => {
      rows[part.table.name]?.push(...part.rows);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
  return { rows, writer };
}

export const sourceOf = (analysis: Analysis): TableSource => ({
  ...analysis,
  places: analysis.locations,
});

export async function rowsOfSource(source: TableSource): Promise<RowsByTable> {
  const { rows, writer } = makeCollector();
  await writeTables(source, writer);
  return rows;
}

/** The rows of a table with the names of its columns. */
export const named = (rows: RowsByTable, table: string): readonly Record<string, Cell>[] => {
  const { columns } = tables.find(({ name }) => name === table)!;
  return rows[table]!.map((row) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
  );
};

/** Reports made one at a time, as a stream gives them. */
export function* manyReports(count: number) {
  for (let nth = 0; nth < count; nth += 1) {
    yield report(`r${nth}`, {
      breaches: [breachOf("12"), breachOf("17", { status: "resolved", action: "warning-notice" })],
      enforcement: [
        {
          action: "warning-notice",
          standing: "taken",
          regulations: ["17"],
          deadline: null,
          evidence: [evidenceOf(`A warning notice was served, number ${nth}.`)],
        },
      ],
      findings: Array.from({ length: 12 }, (_, at) => ({
        theme: "medicines" as const,
        polarity: "concern" as const,
        keyQuestion: "safe" as const,
        evidence: [
          evidenceOf(`Medicines were not managed safely on day ${at}, as report ${nth} says.`),
        ],
      })),
      previousRatings: { ...report("x").ratings, safe: ratingOf("Inadequate") },
    });
  }
}

export const sourceOfMany = (count: number): TableSource => ({
  places: [],
  reports: manyReports(count),
  repeatedFailures: [],
  problems: [],
});
