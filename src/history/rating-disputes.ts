import type { HistoryWarning } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { ratedQuestions, questionWords, type RatedQuestion } from "../domain/vocabulary.ts";
import { dateOf, type Inspection } from "./inspection.ts";

interface Word {
  readonly report: Report;
  readonly value: string;
  readonly evidence: HistoryWarning["told"][number]["evidence"];
}

const wordsOn = ({ reports }: Inspection, question: RatedQuestion): readonly Word[] =>
  reports.flatMap((report) => {
    const fact = report.ratings[question];
    return fact === null ? [] : [{ report, value: fact.value, evidence: fact.evidence }];
  });

function disputeOn(inspection: Inspection, question: RatedQuestion): readonly HistoryWarning[] {
  const words = wordsOn(inspection, question);
  const byValue = new Map([...words].reverse().map((word) => [word.value, word]));
  if (byValue.size < 2) return [];
  const told = words.filter((word) => byValue.get(word.value) === word);
  const values = told.map(({ value, report }) => `${value} by ${report.source.path}`);
  const when = dateOf(inspection) ?? "an unknown date";
  return [
    {
      code: "ratings-disagree",
      message: `${questionWords[question]} at the inspection of ${when}: ${values.join(", ")}.`,
      told: told.map(({ report, value, evidence }) => ({ reportId: report.id, value, evidence })),
    },
  ];
}

/** Where reports of one inspection give one question different ratings; the fullest has the word. */
export const ratingDisputes = (inspections: readonly Inspection[]): readonly HistoryWarning[] =>
  inspections.flatMap((inspection) =>
    ratedQuestions.flatMap((question) => disputeOn(inspection, question)),
  );
