import type { Column, ColumnType, Table } from "./table.ts";
import { tables, tablesVersion } from "./tables.ts";

/** How the files of an export are written. */
export interface FileForm {
  /** The end of their names. */
  readonly format: string;
  readonly mediatype: string;
}

const typeNames: Readonly<Record<ColumnType, string>> = {
  text: "string",
  date: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
};

const fieldOf = ({ name, type, description, required, values }: Column): object => ({
  name,
  type: typeNames[type],
  description,
  ...((required || values !== null) && {
    constraints: { ...(required && { required }), ...(values !== null && { enum: values }) },
  }),
});

const foreignKeysOf = ({ columns }: Table): readonly object[] =>
  columns.flatMap(({ name, refersTo }) =>
    refersTo === null
      ? []
      : [{ fields: [name], reference: { resource: refersTo.table, fields: [refersTo.column] } }],
  );

const schemaOf = (table: Table): object => {
  const foreignKeys = foreignKeysOf(table);
  return {
    fields: table.columns.map(fieldOf),
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
};

const resourceOf = (table: Table, { format, mediatype }: FileForm): object => ({
  name: table.name,
  type: "table",
  path: `${table.name}.${format}`,
  description: table.description,
  format,
  mediatype,
  ...(format === "csv" && { encoding: "utf-8" }),
  schema: schemaOf(table),
});

/** What an export holds, for machines and people: a Data Package, version 2 (datapackage.org). */
export const dataPackage = (form: FileForm): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "cqc-lens-export",
  title: "Inspection reports of the Care Quality Commission, as cqc-lens reads them",
  description:
    "Ratings, breaches, enforcement and findings, each with its sentence and page, and the failures that " +
    "keep coming back. Contains public sector information licensed under the Open Government Licence v3.0.",
  version: tablesVersion,
  licenses: [
    {
      name: "OGL-UK-3.0",
      title: "The reports are © Care Quality Commission, Open Government Licence v3.0",
      path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
  ],
  sources: [{ title: "Care Quality Commission", path: "https://www.cqc.org.uk" }],
  resources: tables.map((table) => resourceOf(table, form)),
});
