import { DuckDBInstance } from "@duckdb/node-api";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import type { FormatName } from "../src/exports/formats.ts";
import type { Cell, ColumnType, Row } from "../src/rendering/tables/table.ts";
import { tables } from "../src/rendering/tables/tables.ts";
import type { RowsByTable } from "./export-rows.ts";

/** Runs one question on a DuckDB database, in memory unless a file is named. */
export async function askDuckDB(sql: string, file = ":memory:"): Promise<readonly Row[]> {
  const instance = await DuckDBInstance.create(file, { threads: "1" });
  const connection = await instance.connect();
  try {
    const { getRowsJson } = await connection.runAndReadAll(sql).then((reader) => ({
      getRowsJson: () => reader.getRowsJson() as readonly Row[],
    }));
    return getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export function askSqlite(sql: string, file: string): readonly Row[] {
  const database = new sqlite.Database(file, { readOnly: true });
  try {
    return database.all(sql).map((row) => Object.values(row) as Row);
  } finally {
    database.close();
  }
}

const selectIn: Readonly<
  Record<FormatName, (path: string, table: string) => Promise<readonly Row[]>>
> = {
  csv: (path, table) =>
    askDuckDB(`FROM read_csv('${join(path, `${table}.csv`)}', all_varchar = true, header = true)`),
  parquet: (path, table) => askDuckDB(`FROM '${join(path, `${table}.parquet`)}'`),
  duckdb: (path, table) => askDuckDB(`FROM ${table}`, path),
  sqlite: (path, table) =>
    Promise.resolve(askSqlite(`SELECT * FROM ${table} ORDER BY rowid`, path)),
};

const readAs: Readonly<Record<ColumnType, (value: NonNullable<Cell>) => Cell>> = {
  text: String,
  date: String,
  integer: Number,
  number: Number,
  boolean: (value) => value === true || value === 1 || value === "true",
};

/** All rows of an export, as they were before they were written. */
export async function readBack(format: FormatName, path: string): Promise<RowsByTable> {
  const read: Record<string, readonly Row[]> = {};
  for (const { name, columns } of tables) {
    const rows = await selectIn[format](path, name);
    read[name] = rows.map((row) =>
      row.map((value, at) => (value === null ? null : readAs[columns[at]!.type](value))),
    );
  }
  return read;
}
