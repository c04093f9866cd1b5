// Tables as data: writers and the descriptor of an export are made from these alone.

/** What a field of a row holds; a date is `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export type ColumnType = "text" | "date" | "integer" | "number" | "boolean";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The only values there are, where the list is closed. */
  readonly values: readonly string[] | null;
  /** The table, and its column, in which each value stands; null where there is none. */
  readonly refersTo: { readonly table: string; readonly column: string } | null;
}

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

/** A column, and what it says of an item. */
export interface ColumnOf<T> extends Column {
  readonly valueOf: (item: T) => Cell;
}

/** A table with a row for each item. */
export interface TableOf<T> extends Table {
  readonly columns: readonly ColumnOf<T>[];
}

/** Rows for one table. */
export interface TableRows {
  readonly table: Table;
  readonly rows: readonly Row[];
}

export const rowsOf = <T>(table: TableOf<T>, items: readonly T[]): TableRows => ({
  table,
  rows: items.map((item) => table.columns.map(({ valueOf }) => valueOf(item))),
});
