import type { OpenWriter } from "./table-writer.ts";
import type { Target } from "./staging.ts";

interface Format {
  readonly kind: Target["kind"];
  /** Loads what writes it, to a file of that name where it is one file. */
  readonly load: (name: string) => Promise<OpenWriter>;
}

export const formatNames = ["csv", "parquet", "sqlite", "duckdb"] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = {
  csv: {
    kind: "folder",
    load: async () => (await import("./csv-writer.ts")).openCsv,
  },
  parquet: {
    kind: "folder",
    load: async () => (await import("./parquet-writer.ts")).loadParquetWriter(),
  },
  sqlite: {
    kind: "file",
    load: async (name) => (await import("./sqlite-writer.ts")).loadSqliteWriter(name),
  },
  duckdb: {
    kind: "file",
    load: async (name) => (await import("./duckdb-writer.ts")).loadDuckDBWriter(name),
  },
};
