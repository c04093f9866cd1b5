import { counted } from "../counted.ts";
import type { Look } from "../paint.ts";
import { apiWords } from "./api-records.ts";
import { paragraph } from "../paragraph.ts";

/** How much there is of each. */
export interface Totals {
  readonly reports: number;
  /** How many of them are records of the API that hold ratings only. */
  readonly records: number;
  readonly locations: number;
  readonly failures: number;
  readonly problems: number;
}

/** The closing line. */
export function describeTotals(totals: Totals, look: Look): readonly string[] {
  if (totals.reports === 0) return [look.paint.quiet("Nothing could be read.")];
  const unread = totals.problems === 0 ? "" : ` ${counted(totals.problems, "input")} not read.`;
  const words =
    `${counted(totals.reports, "report")} of ${counted(totals.locations, "location")}, ` +
    `${counted(totals.failures, "repeated failure")}.${unread}`;
  const closing = `${words}${apiWords(totals.records)} ${silence}`;
  return paragraph(closing, 0, look).map(look.paint.quiet);
}

const silence = "No breach found is not the same as none: silence is never read as put right.";
