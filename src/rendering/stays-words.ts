import type { SpecialMeasuresStay } from "../domain/analysis.ts";
import { dateWords } from "./date-words.ts";
import type { Look } from "./paint.ts";
import { paragraph } from "./paragraph.ts";

const words = ({ entered, left, ongoing }: SpecialMeasuresStay): string => {
  const since =
    entered === null ? "since before the reports in hand" : `since ${dateWords(entered)}`;
  if (ongoing) return since;
  const until = left === null ? "" : ` until ${dateWords(left)}`;
  return entered === null ? `before${until}` : `from ${dateWords(entered)}${until}`;
};

/** The stays in special measures: "Special measures: from 5 March 2018 until …, then since …". */
export const staysWords = (stays: readonly SpecialMeasuresStay[], look: Look): readonly string[] =>
  stays.length === 0
    ? []
    : paragraph(`Special measures: ${stays.map(words).join(", then again ")}.`, 2, look);
