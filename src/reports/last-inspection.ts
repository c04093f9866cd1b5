import type { Fact } from "../domain/fact.ts";
import type { Ratings, Report } from "../domain/report.ts";
import { ratedQuestions } from "../domain/vocabulary.ts";
import { datesBeside, earlierDates, inspectionsIn } from "./earlier-inspections.ts";
import type { InspectionDates } from "./inspections.ts";

interface Setting {
  readonly own: InspectionDates;
  /** The ratings that stood before. */
  readonly before: Ratings;
  readonly text: string;
}

/** The inspection before: the latest that is told, and what is said to be rated at it; null where none is dated. */
export function lastInspectionOf(
  facts: readonly Fact[],
  { own, before, text }: Setting,
): Report["inspection"]["previous"] {
  const earlier = earlierDates(own, facts);
  const last = inspectionsIn(earlier).at(-1);
  if (last === undefined) return null;
  const its = [...last.dates, ...(last.published === null ? [] : [last.published])];
  // "In June 2017" is the month of the days that another sentence gives.
  const isOfIt = ({ dates }: { readonly dates: readonly string[] }): boolean =>
    dates.some((date) => its.some((own) => own.startsWith(date) || date.startsWith(own)));
  const ratings = ratedQuestions.filter((question) =>
    before[question]?.evidence.some((span) =>
      datesBeside({ span, isOfBefore: true }, earlier, text).some(isOfIt),
    ),
  );
  return { ...last, ratings };
}
