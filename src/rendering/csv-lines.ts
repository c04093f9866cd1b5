import { stringify } from "csv-stringify/sync";
import type { Row } from "./tables/table.ts";

// RFC 4180: a field with any end of a line in it is quoted. What a spreadsheet would run as a formula gets
// a ' before it.
const form = {
  record_delimiter: "\r\n",
  quoted_match: /[\r\n]/,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/** Rows as comma-separated values, a line each. */
export const csvLines = (rows: readonly Row[]): string => stringify([...rows], form);
