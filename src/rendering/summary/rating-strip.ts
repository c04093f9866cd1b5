import type { LocationHistory } from "../../domain/analysis.ts";
import type { RatingFact } from "../../domain/report.ts";
import { keyQuestions, type KeyQuestion } from "../../domain/vocabulary.ts";
import { padEnd } from "../display-width.ts";
import { eachWord, type Look, type Paint, ratingPainter } from "../paint.ts";
import { labelled } from "../paragraph.ts";
import { ratingLetters } from "../wording.ts";

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

const overallColumns = "Requires improvement*".length;
const letterColumns = "RI*".length;

/** One inspection on a line: `2015-07-07  Inadequate  S I   E RI  C G   R RI  W I`. */
export function ratingStrip(inspection: Inspection, look: Look): readonly string[] {
  const { overall } = inspection.ratings;
  const overallWords =
    overall === null
      ? padEnd("no overall rating", overallColumns)
      : painted(overall, overall.value, { paint: look.paint, columns: overallColumns });
  const letters = keyQuestions.map((question) => {
    const cell = { paint: look.paint, columns: letterColumns };
    const fact = inspection.ratings[question];
    const value = fact === null ? padEnd(unrated, letterColumns) : letterOf(fact, cell);
    return `${look.paint.quiet(questionLetters[question].letter)} ${value}`;
  });
  const label = `    ${dateOf(inspection).padEnd("2015-07-07".length)}  `;
  return labelled({ label }, [overallWords, ...letters].join("  "), look).map((line) =>
    line.trimEnd(),
  );
}

interface Cell {
  readonly paint: Paint;
  readonly columns: number;
}

const letterOf = (fact: RatingFact, cell: Cell): string =>
  painted(fact, ratingLetters[fact.value], cell);

function painted({ value, basis }: RatingFact, words: string, { paint, columns }: Cell): string {
  const marked = basis === "carried-forward" ? words + carriedForward : words;
  return padEnd(eachWord(ratingPainter(paint, value), marked), columns);
}

const dateOf = ({ dates, published }: Inspection): string => dates[0] ?? published ?? "undated";
