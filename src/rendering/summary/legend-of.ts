import type { LocationHistory } from "../../domain/analysis.ts";
import type { RatingFact } from "../../domain/report.ts";
import { ratedQuestions, ratingValues } from "../../domain/vocabulary.ts";
import type { Look } from "../paint.ts";
import { heading, labelled } from "../paragraph.ts";
import { ratingLetters } from "../wording.ts";
import { together } from "../wrap-text.ts";
import { carriedForward, questionLetters, unrated } from "./rating-strip.ts";

/** What the letters of the rating strips mean, told once and only for those that come up. */
export function legendOf(histories: readonly LocationHistory[], look: Look): readonly string[] {
  if (histories.length === 0) return [];
  const facts = histories.flatMap(({ inspections }) =>
    inspections.flatMap(({ ratings }) => ratedQuestions.map((question) => ratings[question])),
  );
  const given = facts.filter((fact) => fact !== null);
  const gaps = given.length < facts.length ? [`${unrated} no rating`] : [];
  const title = heading("Each location, its ratings and its latest inspection", look);
  if (given.length === 0) return title;
  return [
    ...title,
    "",
    ...line(
      "Questions",
      Object.values(questionLetters).map(({ letter, name }) => `${letter} ${name}`),
      look,
    ),
    ...line("Ratings", [...valuesIn(given), ...marksIn(given), ...gaps], look),
  ];
}

const line = (name: string, meanings: readonly string[], look: Look): readonly string[] =>
  labelled({ label: `  ${name}: ` }, `${meanings.map(together).join(", ")}.`, look);

function valuesIn(facts: readonly RatingFact[]): readonly string[] {
  const values = new Set(facts.map(({ value }) => value));
  return ratingValues
    .filter((value) => values.has(value))
    .map((value) => `${ratingLetters[value]} ${value}`);
}

const marksIn = (facts: readonly RatingFact[]): readonly string[] =>
  facts.some(({ basis }) => basis === "carried-forward")
    ? [`${carriedForward} carried forward (not looked at then)`]
    : [];
