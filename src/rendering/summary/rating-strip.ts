import type { LocationHistory } from "../../domain/analysis.ts";
import type { RatingFact, Report } from "../../domain/report.ts";
import {
  keyQuestions,
  type KeyQuestion,
  ratedQuestions,
  type RatingValue,
} from "../../domain/vocabulary.ts";
import { displayWidth, padEnd } from "../display-width.ts";
import { eachWord, type Look, type Paint, ratingPainter } from "../paint.ts";
import { labelled } from "../paragraph.ts";
import { ratingLetters } from "../wording.ts";
import { noBreak } from "../wrap-text.ts";
import { standardsWords } from "./standards-words.ts";

type Inspection = LocationHistory["inspections"][number];

export const carriedForward = "*";
export const unrated = "-";

export const questionLetters: Readonly<
  Record<KeyQuestion, Readonly<{ letter: string; name: string }>>
> = {
  safe: { letter: "S", name: "safe" },
  effective: { letter: "E", name: "effective" },
  caring: { letter: "C", name: "caring" },
  responsive: { letter: "R", name: "responsive" },
  wellLed: { letter: "W", name: "well-led" },
};

const dateColumns = "2015-07-07".length;
const overallColumns = "Requires improvement*".length;
const letterColumns = "S RI*".length;

/** What is too long for its column; the key questions and the legend have the full words. */
const shortly: Readonly<Partial<Record<RatingValue, string>>> = {
  "Inspected but not rated": "Inspected, not rated",
  "Insufficient evidence to rate": "Insufficient evidence",
};

/**
 * One inspection on a line: `2015-07-07  Inadequate  S I   E RI  C G   R RI  W I`; of its reports what
 * was judged before there were ratings.
 */
export function ratingStrip(
  inspection: Inspection,
  reports: readonly Report[],
  look: Look,
): readonly string[] {
  const { overall } = inspection.ratings;
  const label = `    ${dateOf(inspection).padEnd(dateColumns)}  `;
  if (ratedQuestions.every((question) => inspection.ratings[question] === null)) {
    return labelled({ label }, standardsWords(reports), look);
  }
  const first =
    overall === null
      ? "no overall rating"
      : ratingWords(overall, shortly[overall.value] ?? overall.value, look);
  const letters = keyQuestions.map((question) => questionWords(question, inspection, look.paint));
  const strip = [
    padEnd(first, overallColumns),
    ...letters.map((cell) => padEnd(cell, letterColumns)),
  ].join("  ");
  // On a narrow terminal the columns cannot stand, so it becomes a list.
  const isNarrow = displayWidth(label) + displayWidth(strip) > look.width;
  return labelled({ label }, isNarrow ? [first, ...letters].join(", ") : strip.trimEnd(), look);
}

function questionWords(question: KeyQuestion, { ratings }: Inspection, paint: Paint): string {
  const fact = ratings[question];
  const value = fact === null ? unrated : ratingWords(fact, ratingLetters[fact.value], { paint });
  return paint.quiet(questionLetters[question].letter) + noBreak + value;
}

function ratingWords(
  { value, basis }: RatingFact,
  words: string,
  { paint }: Pick<Look, "paint">,
): string {
  const marked = basis === "carried-forward" ? words + carriedForward : words;
  return eachWord(ratingPainter(paint, value), marked);
}

const dateOf = ({ dates, published }: Inspection): string => dates[0] ?? published ?? "undated";
