import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Row, Table } from "../rendering/tables/table.ts";
import { writeDataPackage } from "./write-data-package.ts";
import type { OpenWriter } from "./table-writer.ts";

// RFC 4180: a field with any end of a line in it is quoted. What a spreadsheet would run as a formula gets
// a ' before it.
const form = {
  record_delimiter: "\r\n",
  quoted_match: /[\r\n]/,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

const linesOf = (rows: readonly Row[]): string => stringify([...rows], form);

const header = ({ columns }: Table): string => linesOf([columns.map(({ name }) => name)]);

/** A file of comma-separated values for each table, and a descriptor of them all. */
export const openCsv: OpenWriter = async (folder, tables) => {
  const files = new Map<string, FileHandle>();
  const closeAll = async (): Promise<void> => {
    for (const file of files.values()) await file.close();
  };
  for (const table of tables) {
    const file = await open(join(folder, `${table.name}.csv`), "wx");
    files.set(table.name, file);
    await file.appendFile(header(table));
  }
  return {
    write: async ({ table, rows }) => {
      await files.get(table.name)?.appendFile(linesOf(rows));
    },
    close: async () => {
      await closeAll();
      writeDataPackage(folder, { format: "csv", mediatype: "text/csv" });
    },
    abort: closeAll,
  };
};
