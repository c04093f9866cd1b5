import type * as DuckDB from "@duckdb/node-api";
import type { Column, Table } from "../rendering/tables/table.ts";
import { makeAppendRow } from "./append-row.ts";
import { columnSql, quotedName, quotedText } from "./create-table.ts";
import { loadOptional } from "./load-optional.ts";
import type { TableWriter } from "./table-writer.ts";

/** A database file that is being filled. */
export interface Filling extends Pick<TableWriter, "write"> {
  /** Writes the rows that wait. */
  readonly finish: () => DuckDB.DuckDBConnection;
  /** Lets go of the file; rows that still wait are lost. */
  readonly release: () => void;
}

/** Opens a new database file with empty tables. */
export type FillDuckDB = (file: string, tables: readonly Table[]) => Promise<Filling>;

/** Rows of a table that wait in memory until they are written. */
const waitingRows = 20_480;

/** Loads DuckDB, where it is installed. */
export async function loadDuckDB(): Promise<FillDuckDB> {
  const duckdb = await loadOptional("@duckdb/node-api", () => import("@duckdb/node-api"));
  return async (file, tables) => {
    // One thread, so that rows keep their order and files their bytes.
    const instance = await duckdb.DuckDBInstance.create(file, { threads: "1" });
    const connection = await instance.connect();
    for (const sql of tables.flatMap(createSql)) await connection.run(sql);
    const appenders = new Map<string, DuckDB.DuckDBAppender>();
    for (const { name } of tables) appenders.set(name, await connection.createAppender(name));
    return {
      write: writerInto(appenders, duckdb),
      finish: () => {
        for (const appender of appenders.values()) appender.flushSync();
        return connection;
      },
      release: () => {
        for (const appender of appenders.values()) appender.clear();
        for (const appender of appenders.values()) appender.closeSync();
        connection.closeSync();
        instance.closeSync();
      },
    };
  };
}

function writerInto(
  appenders: ReadonlyMap<string, DuckDB.DuckDBAppender>,
  duckdb: typeof DuckDB,
): TableWriter["write"] {
  const appendRow = makeAppendRow(duckdb);
  const waiting = new Map<string, number>();
  return async ({ table, rows }) => {
    const appender = appenders.get(table.name);
    if (appender === undefined) return;
    for (const row of rows) {
      appendRow(appender, row, table);
      const count = (waiting.get(table.name) ?? 0) + 1;
      if (count === waitingRows) appender.flushSync();
      waiting.set(table.name, count % waitingRows);
    }
    await Promise.resolve();
  };
}

// Without its keys: DuckDB would hold an index for each in memory.
const createSql = (table: Table): readonly string[] => [
  `CREATE TABLE ${quotedName(table.name)} (${table.columns.map(columnSql).join(", ")})`,
  `COMMENT ON TABLE ${quotedName(table.name)} IS ${quotedText(table.description)}`,
  ...table.columns.map(
    ({ name, description }: Column) =>
      `COMMENT ON COLUMN ${quotedName(table.name)}.${quotedName(name)} IS ${quotedText(description)}`,
  ),
];
