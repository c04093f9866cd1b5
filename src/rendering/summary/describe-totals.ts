import type { Analysis } from "../../domain/analysis.ts";
import { counted } from "../counted.ts";
import type { Look } from "../paint.ts";
import { apiWords } from "./api-records.ts";
import { paragraph } from "../paragraph.ts";

/** The closing line. */
export function describeTotals(
  { reports, locations, repeatedFailures, problems }: Analysis,
  look: Look,
): readonly string[] {
  if (reports.length === 0) return [look.paint.quiet("Nothing could be read.")];
  const unread = problems.length === 0 ? "" : ` ${counted(problems.length, "input")} not read.`;
  const totals =
    `${counted(reports.length, "report")} of ${counted(locations.length, "location")}, ` +
    `${counted(repeatedFailures.length, "repeated failure")}.${unread}`;
  return paragraph(`${totals}${apiWords(reports)} ${silence}`, 0, look).map(look.paint.quiet);
}

const silence = "No breach found is not the same as none: silence is never read as put right.";
