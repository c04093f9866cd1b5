import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Table } from "../rendering/tables/table.ts";
import { columnSql, keysSql, quotedName } from "./create-table.ts";
import { loadSqlite, type OpenSqlite, type SqlValue, type SqliteDatabase } from "./load-sqlite.ts";
import type { OpenWriter } from "./table-writer.ts";

// A file that nobody reads before it is whole needs no journal. A report may refer to a later one.
const settings =
  "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN";

/** Loads what writes all tables into one SQLite database of that name. */
export const loadSqliteWriter = async (name: string): Promise<OpenWriter> => {
  const open = await loadSqlite();
  return async (folder, tables) => {
    const database = openNew(join(folder, name), open);
    const inserts = new Map(tables.map((table) => [table.name, insertInto(database, table)]));
    return Promise.resolve({
      write: async ({ table, rows }) => {
        const insert = inserts.get(table.name);
        for (const row of rows) insert?.(row.map(valueOf));
        await Promise.resolve();
      },
      close: () => {
        database.exec("COMMIT");
        database.close();
        return Promise.resolve();
      },
      abort: () => {
        database.close();
        return Promise.resolve();
      },
    });
  };
};

function openNew(file: string, open: OpenSqlite): SqliteDatabase {
  // So that whoever may read other new files may read it.
  writeFileSync(file, "");
  const database = open(file);
  database.exec(settings);
  return database;
}

function insertInto(database: SqliteDatabase, table: Table): (row: readonly SqlValue[]) => void {
  database.exec(createSql(table));
  const places = table.columns.map(() => "?").join(", ");
  return database.prepare(`INSERT INTO ${quotedName(table.name)} VALUES (${places})`);
}

const valueOf = (cell: Cell): SqlValue => (typeof cell === "boolean" ? Number(cell) : cell);

/** With what each column means beside it: SQLite keeps these words, and `.schema` shows them. */
function createSql(table: Table): string {
  const clauses = [
    ...table.columns.map((column) => ({ sql: columnSql(column), words: column.description })),
    ...keysSql(table).map((sql) => ({ sql, words: "" })),
  ];
  const lines = clauses.map(({ sql, words }, at) => {
    const comma = at === clauses.length - 1 ? "" : ",";
    return `  ${sql}${comma}${words === "" ? "" : ` -- ${words}`}`;
  });
  return `CREATE TABLE ${quotedName(table.name)} ( -- ${table.description}\n${lines.join("\n")}\n)`;
}
