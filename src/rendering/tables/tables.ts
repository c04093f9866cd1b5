import type { Problem } from "../../domain/analysis.ts";
import { breachTable } from "./breach-table.ts";
import { enforcementTable } from "./enforcement-table.ts";
import { failureTable, type FailureItem } from "./failure-table.ts";
import { findingTable } from "./finding-table.ts";
import type { Keys, KnownPlace } from "./keys.ts";
import { occurrencesOf, occurrenceTable } from "./occurrence-table.ts";
import { placeTable } from "./place-table.ts";
import { problemTable } from "./problem-table.ts";
import { ratedIn, ratingTable } from "./rating-table.ts";
import { reportTable } from "./report-table.ts";
import { rowsOf, type Table, type TableRows } from "./table.ts";
import { itemsOf, type Told } from "./told.ts";

/** The tables of an export; what a table refers to stands before it. */
export const tables: readonly Table[] = [
  placeTable,
  reportTable,
  ratingTable,
  breachTable,
  enforcementTable,
  findingTable,
  failureTable,
  occurrenceTable,
  problemTable,
];

/** The version of these tables: it grows when a column is renamed or left out. */
export const tablesVersion = "1.0.0";

export const placeRows = (
  places: readonly KnownPlace[],
  keys: Keys & { readonly places: readonly string[] },
): TableRows =>
  rowsOf(
    placeTable,
    places.map((place, at) => ({ place, keys, key: keys.places[at] ?? "" })),
  );

/** What a report says, over the tables. */
export const reportRows = (told: Told): readonly TableRows[] => [
  rowsOf(reportTable, [told]),
  rowsOf(ratingTable, itemsOf(told, ratedIn(told.report))),
  rowsOf(breachTable, itemsOf(told, told.report.breaches)),
  rowsOf(enforcementTable, itemsOf(told, told.report.enforcement)),
  rowsOf(findingTable, itemsOf(told, told.report.findings)),
];

export const failureRows = (item: FailureItem): readonly TableRows[] => [
  rowsOf(failureTable, [item]),
  rowsOf(occurrenceTable, occurrencesOf(item)),
];

export const problemRows = (problem: Problem, no: number): readonly TableRows[] => [
  rowsOf(problemTable, [{ problem, no }]),
];
