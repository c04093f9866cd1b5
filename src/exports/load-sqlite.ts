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
  return (file) => asOurs(new DatabaseSync(file), (statement, values) => statement.run(...values));
}

/** Loads the library that needs no SQLite in Node. */
export async function loadInstalled(): Promise<OpenSqlite> {
  const name = "node-sqlite3-wasm";
  const { Database } = (await loadOptional(name, () => import("node-sqlite3-wasm"))).default;
  return (file) => asOurs(new Database(file), (statement, values) => statement.run([...values]));
}

/** What both libraries have; they differ in how a statement is given its values. */
interface Library<Statement> {
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => unknown;
}

const asOurs = <Statement>(
  database: Library<Statement>,
  run: (statement: Statement, values: readonly SqlValue[]) => unknown,
): SqliteDatabase => ({
  exec: (sql) => {
    database.exec(sql);
  },
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return (values) => {
      run(statement, values);
    };
  },
  close: () => {
    database.close();
  },
});
