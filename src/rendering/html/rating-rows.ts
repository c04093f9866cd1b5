import type { RatingFact } from "../../domain/report.ts";
import { questionWords, ratedQuestions, type RatedQuestion } from "../../domain/vocabulary.ts";
import { type Cell, type RowGroup, silent } from "./cell.ts";
import { quoteLink } from "./quote-anchor.ts";
import { ratingLook } from "./rating-look.ts";
import { ratingSource } from "./rating-source.ts";
import type { ToldPlace } from "./told-place.ts";

/** How each question was rated at each inspection. */
export const ratingRows = (place: ToldPlace): RowGroup => ({
  name: "Ratings",
  rows: ratedQuestions
    .filter((question) => place.history.inspections.some(({ ratings }) => ratings[question]))
    .map((question) => ({ name: questionWords[question], cells: cellsOf(question, place) })),
});

const cellsOf = (question: RatedQuestion, place: ToldPlace): readonly Cell[] =>
  place.history.inspections.map(({ ratings, told }, nth) => {
    const fact = ratings[question];
    if (fact === null) return { look: silent, words: "not rated", link: null };
    const source = ratingSource(question, nth, place);
    return { ...ratingCell(fact, told), link: source === null ? null : quoteLink(source) };
  });

function ratingCell({ value, basis }: RatingFact, isTold: boolean): Omit<Cell, "link"> {
  const isCarried = basis === "carried-forward";
  return {
    look: [ratingLook[value], ...(isCarried ? ["cf"] : []), ...(isTold ? ["told"] : [])].join(" "),
    words: [
      value,
      ...(isCarried ? ["carried forward"] : []),
      ...(isTold ? ["told by a later report"] : []),
    ].join(", "),
  };
}
