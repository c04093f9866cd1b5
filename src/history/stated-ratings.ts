import type { RepeatStatement, Report } from "../domain/report.ts";
import { belowGood, type RatedQuestion } from "../domain/vocabulary.ts";
import type { Inspection } from "./inspection.ts";

/** A sentence that says a rating below Good repeats, and the report it stands in. */
export interface RatingStatement {
  readonly statement: RepeatStatement;
  readonly report: Report;
}

const isBelowGood = ({ subject, value }: RepeatStatement): boolean =>
  subject === "below-good" || (subject === "rating" && value !== null && belowGood.has(value));

/** What the reports of an inspection say of a question; where no question is named, the overall rating is meant. */
export const statementsOn = (
  inspection: Inspection,
  question: RatedQuestion,
): readonly RatingStatement[] =>
  inspection.reports.flatMap((report) =>
    report.repeatStatements
      .filter((one) => isBelowGood(one) && (one.question ?? "overall") === question)
      .map((statement) => ({ statement, report })),
  );

/** The times a statement counts: "remains" and "again" count two, "for five years" none. */
export const timesIn = ({ count, unit }: RepeatStatement): number =>
  unit === "years" || unit === "months" ? 1 : (count ?? 2);
