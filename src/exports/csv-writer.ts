import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { csvLines } from "../rendering/csv-lines.ts";
import type { Table } from "../rendering/tables/table.ts";
import { writeDataPackage } from "./write-data-package.ts";
import type { OpenWriter } from "./table-writer.ts";

const header = ({ columns }: Table): string => csvLines([columns.map(({ name }) => name)]);

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
      await files.get(table.name)?.appendFile(csvLines(rows));
    },
    close: async () => {
      await closeAll();
      writeDataPackage(folder, { format: "csv", mediatype: "text/csv" });
    },
    abort: closeAll,
  };
};
