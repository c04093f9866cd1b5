import { isBuiltin } from "node:module";
import { loadOptional } from "./load-optional.ts";

export type SqlValue = string | number | null;

/** A database file, by whichever library there is. */
export interface SqliteDatabase {
  readonly exec: (sql: string) => void;
  /** Gives what runs the statement with these values. */
  readonly prepare: (sql: string) => (values: readonly SqlValue[]) => void;
  readonly close: () => void;
}

export type OpenSqlite = (file: string) => SqliteDatabase;

/** Node's own SQLite, where it has one; else the library, where it is installed. */
export const loadSqlite = async (): Promise<OpenSqlite> =>
  isBuiltin("node:sqlite") ? loadBuiltIn() : loadInstalled();

async function loadBuiltIn(): Promise<OpenSqlite> {
  const { DatabaseSync } = await import("node:sqlite");
  return (file) => {
    const database = new DatabaseSync(file);
    return {
      exec: (sql) => {
        database.exec(sql);
      },
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return (values) => {
          statement.run(...values);
        };
      },
      close: () => {
        database.close();
      },
    };
  };
}

/** Loads the library that needs no SQLite in Node. */
export async function loadInstalled(): Promise<OpenSqlite> {
  const name = "node-sqlite3-wasm";
  const { Database } = (await loadOptional(name, () => import("node-sqlite3-wasm"))).default;
  return (file) => {
    const database = new Database(file);
    return {
      exec: (sql) => {
        database.exec(sql);
      },
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return (values) => {
          statement.run([...values]);
        };
      },
      close: () => {
        database.close();
      },
    };
  };
}
