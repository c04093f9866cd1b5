import type { DuckDBConnection } from "@duckdb/node-api";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../rendering/tables/table.ts";
import { quotedName, quotedText } from "./create-table.ts";
import { loadDuckDB } from "./fill-duckdb.ts";
import type { OpenWriter } from "./table-writer.ts";
import { writeDataPackage } from "./write-data-package.ts";

const form = { format: "parquet", mediatype: "application/vnd.apache.parquet" };

/**
 * Loads what writes a Parquet file for each table, and a descriptor of them all. The rows wait in a
 * database on disk: a Parquet file is written column by column.
 */
export const loadParquetWriter = async (): Promise<OpenWriter> => {
  const fill = await loadDuckDB();
  return async (folder, tables) => {
    const database = join(folder, "rows.duckdb");
    const filling = await fill(database, tables);
    return {
      write: filling.write,
      close: async () => {
        try {
          await copyAll(filling.finish(), folder, tables);
        } finally {
          filling.release();
        }
        for (const end of ["", ".wal"]) rmSync(`${database}${end}`, { force: true });
        writeDataPackage(folder, form);
      },
      abort: () => {
        filling.release();
        return Promise.resolve();
      },
    };
  };
};

async function copyAll(
  from: DuckDBConnection,
  folder: string,
  tables: readonly Table[],
): Promise<void> {
  for (const { name } of tables) {
    const file = quotedText(join(folder, `${name}.parquet`));
    await from.run(`COPY ${quotedName(name)} TO ${file} (FORMAT parquet)`);
  }
}
