import type { LocationHistory } from "../../domain/analysis.ts";
import { ratedQuestions, type RatingValue, ratingValues } from "../../domain/vocabulary.ts";
import type { Look } from "../paint.ts";
import { heading, labelled } from "../paragraph.ts";
import { ratingLetters } from "../wording.ts";
import { together } from "../wrap-text.ts";
import { carriedForward, questionLetters, unrated } from "./rating-strip.ts";

/** What the letters of the rating strips mean, told once and only for those that come up. */
export function legendOf(histories: Iterable<LocationHistory>, look: Look): readonly string[] {
  const { isEmpty, values, marks } = comingUp(histories);
  if (isEmpty) return [];
  const title = heading("Each location, its ratings and its latest inspection", look);
  if (values.length === 0) return title;
  const questions = Object.values(questionLetters).map(({ letter, name }) => `${letter} ${name}`);
  const ratings = values.map((value) => `${ratingLetters[value]} ${value}`);
  return [
    ...title,
    "",
    ...line("Questions", questions, look),
    ...line("Ratings", [...ratings, ...marks], look),
  ];
}

interface ComingUp {
  readonly isEmpty: boolean;
  readonly values: readonly RatingValue[];
  /** What stands for no rating, or beside one. */
  readonly marks: readonly string[];
}

function comingUp(histories: Iterable<LocationHistory>): ComingUp {
  let [isEmpty, hasGaps, hasCarried] = [true, false, false];
  const values = new Set<RatingValue>();
  for (const { inspections } of histories) {
    isEmpty = false;
    const rated = inspections.flatMap(({ ratings }) => ratedQuestions.map((one) => ratings[one]));
    for (const fact of rated) {
      if (fact === null) hasGaps = true;
      else values.add(fact.value);
      hasCarried ||= fact?.basis === "carried-forward";
    }
  }
  const marks = [
    ...(hasCarried ? [`${carriedForward} carried forward (not looked at then)`] : []),
    ...(hasGaps ? [`${unrated} no rating`] : []),
  ];
  return { isEmpty, values: ratingValues.filter((value) => values.has(value)), marks };
}

const line = (name: string, meanings: readonly string[], look: Look): readonly string[] =>
  labelled({ label: `  ${name}: ` }, `${meanings.map(together).join(", ")}.`, look);
