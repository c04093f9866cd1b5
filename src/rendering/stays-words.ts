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
  describedStays(stays).flatMap((told) => paragraph(`${told}.`, 2, look));

/** The same as a sentence without its stop; none where there were no stays. */
export const describedStays = (stays: readonly SpecialMeasuresStay[]): readonly string[] =>
  stays.length === 0 ? [] : [`Special measures: ${stays.map(words).join(", then again ")}`];
