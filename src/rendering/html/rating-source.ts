import type { RatingFact, Report } from "../../domain/report.ts";
import type { RatedQuestion } from "../../domain/vocabulary.ts";
import type { Source } from "./quote-anchor.ts";
import type { ToldPlace } from "./told-place.ts";

/**
 * The sentence that rates a question at the nth inspection: of the reports of it, else of the later
 * ones that tell how it was rated before; null where none is quoted.
 */
export function ratingSource(
  question: RatedQuestion,
  nth: number,
  { history, own }: ToldPlace,
): Source | null {
  const value = history.inspections[nth]?.ratings[question]?.value;
  const told = [
    ...(own[nth] ?? []).map((report) => ({ report, fact: report.ratings[question] })),
    ...own
      .slice(nth + 1)
      .flat()
      .map((report) => ({ report, fact: report.previousRatings[question] })),
  ];
  return told.filter(({ fact }) => fact?.value === value).flatMap(sourceOf)[0] ?? null;
}

const sourceOf = ({
  report,
  fact,
}: {
  readonly report: Report;
  readonly fact: RatingFact | null;
}): readonly Source[] =>
  (fact?.evidence ?? []).map((evidence) => ({ reportId: report.id, evidence }));
