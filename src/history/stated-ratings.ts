import type { RepeatStatement, Report } from "../domain/report.ts";
import { belowGood, type RatedQuestion } from "../domain/vocabulary.ts";
import type { Inspection } from "./inspections-of.ts";

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

/** Whether a report of the inspection gives the rating before it, and that was below Good. */
export const wasBelowGood = (inspection: Inspection, question: RatedQuestion): boolean =>
  inspection.reports.some(({ previousRatings }) => {
    const previous = previousRatings[question];
    return previous !== null && belowGood.has(previous.value);
  });

/** The times a statement counts; 1 where it counts none, or counts years. */
export const timesIn = ({ count, unit }: RepeatStatement): number =>
  unit === "years" || unit === "months" ? 1 : (count ?? 1);
