import type { Column, ColumnType, Table } from "../rendering/tables/table.ts";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  date: "DATE",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const quotedText = (words: string): string => `'${words.replaceAll("'", "''")}'`;

export const columnSql = ({ name, type, required }: Column): string =>
  `${quotedName(name)} ${sqlTypes[type]}${required ? " NOT NULL" : ""}`;

const names = (columns: readonly string[]): string => columns.map(quotedName).join(", ");

/** The keys of a table, each as a clause of its own. */
export const keysSql = ({ columns, primaryKey }: Table): readonly string[] => [
  `PRIMARY KEY (${names(primaryKey)})`,
  ...columns.flatMap(({ name, refersTo }) =>
    refersTo === null
      ? []
      : [
          `FOREIGN KEY (${quotedName(name)}) REFERENCES ${quotedName(refersTo.table)} (${quotedName(refersTo.column)})`,
        ],
  ),
];
