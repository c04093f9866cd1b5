import { basename, resolve } from "node:path";
import { tables } from "../rendering/tables/tables.ts";
import { type FormatName, formats } from "./formats.ts";
import { checkTarget, openStaging } from "./staging.ts";
import type { TableSource } from "./table-source.ts";
import { type Written, writeTables } from "./write-tables.ts";

/** Writes the tables of a source. */
export type ExportTables = (source: TableSource) => Promise<Written>;

/**
 * Makes ready to write tables to that path: throws what the user can mend, such as a library that is not
 * installed, before anything is read. What is written stands there whole, or not at all.
 */
export async function prepareExport(path: string, format: FormatName): Promise<ExportTables> {
  const target = { path, kind: formats[format].kind };
  checkTarget(target);
  const open = await formats[format].load(basename(resolve(path)));
  return async (source) => {
    const staging = openStaging(target);
    try {
      const writer = await open(staging.folder, tables);
      const written = await writeTables(source, writer).catch(async (error: unknown) => {
        await writer.abort();
        throw error;
      });
      await writer.close();
      staging.settle();
      return written;
    } finally {
      staging.discard();
    }
  };
}
