import { questionWords, ratedQuestions, ratingValues, standsNow } from "../../domain/vocabulary.ts";
import { among, listed, text } from "../tables/columns.ts";
import { reportTable } from "../tables/report-table.ts";
import type { ColumnOf } from "../tables/table.ts";
import type { Told } from "../tables/told.ts";
import { eachOnce, ownColumns, type Sheet, sheetOf, whose } from "./sheet.ts";

const ratings: readonly ColumnOf<Told>[] = ratedQuestions.map((question) =>
  among(
    ratingValues,
    text(
      question.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      `The rating: ${questionWords[question]}.`,
      ({ report }) => report.ratings[question]?.value ?? null,
    ),
  ),
);

const breached = text<Told>(
  "breached",
  "The regulations that are breached at this inspection, with ; between.",
  ({ report }) =>
    listed(
      report.breaches
        .filter(({ status }) => standsNow.has(status))
        .map(({ instrument, regulation }) => `${instrument} ${regulation}`),
    ),
);

/** A row a report: who, when, how it was rated and what it breached. */
export const reportSheet: Sheet = sheetOf<Told>(
  [...whose, ...ratings, breached, ...ownColumns(reportTable)],
  function* ({ reports }, keys) {
    for (const report of eachOnce(reports)) yield { report, keys };
  },
);
