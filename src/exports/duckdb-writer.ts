import { join } from "node:path";
import { loadDuckDB } from "./fill-duckdb.ts";
import type { OpenWriter } from "./table-writer.ts";

/** Loads what writes all tables into one DuckDB database of that name. */
export const loadDuckDBWriter = async (name: string): Promise<OpenWriter> => {
  const fill = await loadDuckDB();
  return async (folder, tables) => {
    const filling = await fill(join(folder, name), tables);
    return {
      write: filling.write,
      close: async () => {
        try {
          const connection = filling.finish();
          await connection.run("CHECKPOINT");
        } finally {
          filling.release();
        }
      },
      abort: () => {
        filling.release();
        return Promise.resolve();
      },
    };
  };
};
