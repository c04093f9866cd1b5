import { breachTable } from "../tables/breach-table.ts";
import { enforcementTable } from "../tables/enforcement-table.ts";
import { findingTable } from "../tables/finding-table.ts";
import { type ProblemItem, problemTable } from "../tables/problem-table.ts";
import { ratedIn, ratingTable } from "../tables/rating-table.ts";
import { repeatSheet } from "./repeat-sheet.ts";
import { reportSheet } from "./report-sheet.ts";
import { type Sheet, sheetOf, toldSheet } from "./sheet.ts";
import type { SheetName } from "./sheet-names.ts";

/** What a row can be, with its columns. A column is never renamed or moved; new ones come last. */
export const sheets: Readonly<Record<SheetName, Sheet>> = {
  breaches: toldSheet(breachTable, ({ breaches }) => breaches),
  ratings: toldSheet(ratingTable, ratedIn),
  repeats: repeatSheet,
  reports: reportSheet,
  enforcement: toldSheet(enforcementTable, ({ enforcement }) => enforcement),
  findings: toldSheet(findingTable, ({ findings }) => findings),
  problems: sheetOf<ProblemItem>(problemTable.columns, ({ problems }) =>
    problems.map((problem, at) => ({ problem, no: at + 1 })),
  ),
};
