import type { RatingFact, Ratings, Report } from "../../domain/report.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, boolean, integer, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";
import { ofReport, proof, type ToldItem } from "./told.ts";

interface Rated extends RatingFact {
  readonly part: string | null;
  readonly question: v.RatedQuestion;
  readonly isPrevious: boolean;
}

export const ratingTable: TableOf<ToldItem<Rated>> = {
  name: "ratings",
  description: "Ratings: of a service, of its parts, and what they were before.",
  primaryKey: ["report_id", "rating_no"],
  columns: [
    ...ofReport,
    required(integer("rating_no", "Its place in the report, from 1.", ({ no }) => no)),
    text(
      "part",
      "The hospital service or population group that is rated; empty for the service as a whole.",
      ({ item }) => item.part,
    ),
    required(
      among(
        v.ratedQuestions,
        text("question", "What is rated.", ({ item }) => item.question),
      ),
    ),
    required(
      among(
        v.ratingValues,
        text("value", "The rating.", ({ item }) => item.value),
      ),
    ),
    required(
      among(
        v.ratingBases,
        text(
          "basis",
          "Given at this inspection, or standing from an earlier one.",
          ({ item }) => item.basis,
        ),
      ),
    ),
    required(
      boolean(
        "previous",
        "Whether it is the rating before this one.",
        ({ item }) => item.isPrevious,
      ),
    ),
    ...proof,
  ],
};

/** All that a report rates, the service as a whole first, what it was rated before last. */
export const ratedIn = (report: Report): readonly Rated[] => [
  ...rated(report.ratings, { part: null, isPrevious: false }),
  ...report.serviceRatings.flatMap(({ name, ratings }) =>
    rated(ratings, { part: name, isPrevious: false }),
  ),
  ...rated(report.previousRatings, { part: null, isPrevious: true }),
];

const rated = (ratings: Ratings, of: Pick<Rated, "part" | "isPrevious">): readonly Rated[] =>
  v.ratedQuestions.flatMap((question) => {
    const fact = ratings[question];
    return fact === null ? [] : [{ ...fact, ...of, question }];
  });
