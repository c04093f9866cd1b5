import type * as DuckDB from "@duckdb/node-api";
import type { Cell, ColumnType, Row, Table } from "../rendering/tables/table.ts";

type Append = (to: DuckDB.DuckDBAppender, value: NonNullable<Cell>) => void;

/** How a row gets into a table of DuckDB. */
export type AppendRow = (to: DuckDB.DuckDBAppender, row: Row, table: Table) => void;

const msPerDay = 86_400_000;

export function makeAppendRow(duckdb: typeof DuckDB): AppendRow {
  const appendAs = appendersIn(duckdb);
  return (to, row, { columns }) => {
    for (const [at, { type }] of columns.entries()) {
      const value = row[at] ?? null;
      if (value === null) to.appendNull();
      else appendAs[type](to, value);
    }
    to.endRow();
  };
}

const appendersIn = ({ DuckDBDateValue }: typeof DuckDB): Readonly<Record<ColumnType, Append>> => ({
  text: (to, value) => {
    to.appendVarchar(String(value));
  },
  date: (to, value) => {
    to.appendDate(new DuckDBDateValue(Date.parse(String(value)) / msPerDay));
  },
  integer: (to, value) => {
    to.appendInteger(Number(value));
  },
  number: (to, value) => {
    to.appendDouble(Number(value));
  },
  boolean: (to, value) => {
    to.appendBoolean(value === true);
  },
});
