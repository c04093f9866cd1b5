import type { Table, TableRows } from "../rendering/tables/table.ts";

/** Writes tables as their rows come. */
export interface TableWriter {
  /** Resolves when there is room for more. */
  readonly write: (rows: TableRows) => Promise<void>;
  /** Resolves when all is written. */
  readonly close: () => Promise<void>;
  /** Lets go of what is open; what was written is no more good for anything. */
  readonly abort: () => Promise<void>;
}

/** Starts to write tables into an empty folder. */
export type OpenWriter = (folder: string, tables: readonly Table[]) => Promise<TableWriter>;
