import type { Span } from "../../domain/span.ts";
import { textAt } from "../../domain/span.ts";
import type { RatedQuestion, RatingValue } from "../../domain/vocabulary.ts";
import { cellsOf } from "../../structure/service-table.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readQuestions, readRating } from "../read-slots.ts";
import { wholeRow } from "./whole-row.ts";

/** One rating of a grid of services by key questions, with the row that it stands in. */
export interface GridRating {
  readonly service: string;
  readonly question: RatedQuestion;
  readonly value: RatingValue;
  readonly span: Span;
}

const head =
  /^(?:overall(?: rating)?|(?:(?:are services|is the (?:service|hospital|trust)) )?(?:safe|effective|caring|responsive|well[ -‑–]?led)\??)$/i;
const value =
  /^(?:outstanding|good|requires? improvement|inadequate|inspected but not rated|not rated|insufficient evidence to rate)\b/i;
// A cell that holds no rating, or the line of dates and arrows below the ratings.
const blank = /^(?:n\/?a|not (?:inspected|applicable)|[-–—]|)(?: (?:[a-z]{3,9} )?(?:19|20)\d\d)?$/i;

interface Row {
  readonly words: string;
  readonly cells: readonly string[];
  readonly span: Span;
}

/** The ratings of every grid in `area`: a head that names key questions above rows of ratings. */
export function gridRatings(text: string, area: Span): GridRating[] {
  let columns: readonly (RatedQuestion | null)[] = [];
  const rows = rowsIn(text, area);
  return rows.flatMap(({ words, cells, span }, nth) => {
    const questions = cells.map(questionOf);
    if (isHead(cells)) {
      columns = questions.slice(questions.findIndex((one) => one !== null));
      return [];
    }
    const row = columns.length > 0 ? rowOf(rowCells(words, columns.length), columns) : null;
    if (row === null) {
      columns = cells.length > 1 || isPartOfName(cells) ? columns : [];
      return [];
    }
    const name = nameOf(row.name, rows[nth - 1]?.cells ?? []);
    return row.rated.map((rated) => ({ service: name, ...rated, span }));
  });
}

/** The lines, each with what goes on from it below: a date under each rating, half of a rating or a name. */
function rowsIn(text: string, area: Span): readonly Row[] {
  const rows: Row[] = [];
  for (const span of linesIn(text, area)) {
    const line = textAt(text, span);
    const last = rows.at(-1);
    const joined = last === undefined ? null : joinedWith(last.words, line);
    if (joined !== null) rows.pop();
    const words = joined ?? line;
    const start = joined === null ? span.start : (last?.span.start ?? span.start);
    rows.push({ words, cells: cellsOf(words), span: { start, end: span.end } });
  }
  return rows;
}

/** The row with the line below it, where that only goes on with it; null where it is a row of its own. */
const joinedWith = (row: string, line: string): string | null =>
  goesOnFromAbove(line) ? `${row} ${line.slice(1)}` : wholeRow(row, line);

// What begins with a rating is a row without a name.
const goesOnFromAbove = (line: string): boolean =>
  line.startsWith("\t") && !isHead(cellsOf(line)) && !value.test(line.trimStart());

// Two tabs have a blank cell between them where the row has as many cells as the head, else they only
// bring cells into line.
function rowCells(words: string, columns: number): readonly string[] {
  const all = words.split(/ *\t */);
  return all.length === columns + 1 ? all : cellsOf(words);
}

const isHead = (cells: readonly string[]): boolean =>
  cells.filter((cell) => questionOf(cell) !== null).length >= 3;

// A name that takes two lines leaves its first one alone.
const isPartOfName = ([cell = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && cell.length < 80 && /[a-z,]$/.test(cell);

const nameOf = (name: string, above: readonly string[]): string =>
  /^\p{Ll}/u.test(name) && isPartOfName(above) ? `${above[0] ?? ""} ${name}` : name;

const questionOf = (cell: string): RatedQuestion | null =>
  head.test(cell) ? (readQuestions(cell)[0] ?? null) : null;

interface RatedRow {
  readonly name: string;
  readonly rated: readonly { readonly question: RatedQuestion; readonly value: RatingValue }[];
}

// The name takes the cells that are left before as many as the head has.
function rowOf(
  cells: readonly string[],
  columns: readonly (RatedQuestion | null)[],
): RatedRow | null {
  const given = cells.slice(-columns.length);
  if (given.length < columns.length || !given.some((cell) => value.test(cell))) return null;
  if (!given.every((cell) => value.test(cell) || blank.test(cell))) return null;
  const rated = columns.flatMap((question, nth) => {
    const told = readRating(value.exec(given[nth] ?? "")?.[0]);
    return question && told ? [{ question, value: told }] : [];
  });
  return { name: cells.slice(0, -columns.length).join(" ").trim(), rated };
}
