import { categoryOf, regulationOf } from "../domain/law/index.ts";
import { outcomes } from "../domain/law/outcomes.ts";
import type { Breach, Report } from "../domain/report.ts";

/**
 * The standards of before 2015 that a report judged met, as regulations that it found met: "Met this
 * standard" beside outcome 9 says of regulation 13 of 2010 what "no longer in breach" says.
 */
export const metStandards = (report: Report): readonly Breach[] =>
  report.standards.flatMap(({ outcome: number, judgement, evidence }) => {
    const outcome = outcomes.find((one) => one.number === number);
    const named = outcome && regulationOf(outcome.instrument, outcome.regulation);
    if (outcome === undefined || named === undefined || judgement !== "met") return [];
    const { instrument, regulation } = outcome;
    return {
      id: `${report.id}:outcome:${number}`,
      instrument,
      regulation,
      paragraphs: [],
      title: named.title,
      category: categoryOf(instrument, regulation),
      successors: named.successors,
      status: "resolved",
      earlier: [],
      action: null,
      keyQuestion: null,
      cited: "name",
      evidence,
    };
  });
