import type { Span } from "../../domain/span.ts";
import { textAt } from "../../domain/span.ts";
import type { RatedQuestion, RatingValue } from "../../domain/vocabulary.ts";
import { cellsOf } from "../../structure/service-table.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readQuestions, readRating } from "../read-slots.ts";

/** One rating of a grid of services by key questions, with the row that it stands in. */
export interface GridRating {
  readonly service: string;
  readonly question: RatedQuestion;
  readonly value: RatingValue;
  readonly span: Span;
}

const head = /^(?:overall(?: rating)?|safe|effective|caring|responsive|well[ -‑–]?led)$/i;
const value =
  /^(?:outstanding|good|requires? improvement|inadequate|inspected but not rated|not rated|insufficient evidence to rate)\b/i;
// A cell that holds no rating, or the line of dates and arrows below the ratings.
const blank = /^(?:n\/?a|not (?:inspected|applicable)|[-–—]|)$/i;

/** The ratings of every grid in `area`: a head that names key questions above rows of ratings. */
export function gridRatings(text: string, area: Span): GridRating[] {
  let columns: readonly (RatedQuestion | null)[] = [];
  return linesIn(text, area).flatMap((span) => {
    const cells = cellsOf(textAt(text, span));
    const questions = cells.map(questionOf);
    if (questions.filter((one) => one !== null).length >= 3) {
      columns = questions.slice(questions.findIndex((one) => one !== null));
      return [];
    }
    const row = columns.length > 0 ? rowOf(cells, columns) : null;
    if (row === null) columns = cells.length > 1 ? columns : [];
    return (row ?? []).map((rated) => ({ ...rated, span }));
  });
}

const questionOf = (cell: string): RatedQuestion | null =>
  head.test(cell) ? (readQuestions(cell)[0] ?? null) : null;

// The name takes the cells that are left before as many as the head has.
function rowOf(
  cells: readonly string[],
  columns: readonly (RatedQuestion | null)[],
): Omit<GridRating, "span">[] | null {
  const given = cells.slice(-columns.length);
  const name = cells.slice(0, -columns.length).join(" ").trim();
  const rated = given.filter((cell) => value.test(cell)).length;
  if (given.length < columns.length || rated === 0) return null;
  if (!given.every((cell) => value.test(cell) || blank.test(cell))) return null;
  return columns.flatMap((question, nth) => {
    const told = readRating(value.exec(given[nth] ?? "")?.[0]);
    return question && told ? [{ service: name, question, value: told }] : [];
  });
}
