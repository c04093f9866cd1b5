import type { SpecialMeasuresStay } from "../domain/analysis.ts";
import type { SpecialMeasuresStatus } from "../domain/vocabulary.ts";
import { countedIn, dateOf, type Inspection } from "./inspection.ts";

interface Word {
  readonly status: SpecialMeasuresStatus;
  readonly date: string | null;
  readonly reportId: string;
}

const wordsOf = (inspection: Inspection): readonly Word[] => {
  const report = inspection.reports.find(({ specialMeasures }) => specialMeasures !== null);
  if (!report?.specialMeasures) return [];
  const { status } = report.specialMeasures;
  return [{ status, date: dateOf(inspection), reportId: report.id }];
};

const unknownStay: SpecialMeasuresStay = {
  entered: null,
  left: null,
  ongoing: false,
  reportIds: [],
};

/** The stay that a report tells more of; a stay lasts until one says that it is over. */
const told = (
  stay: SpecialMeasuresStay,
  { status, date, reportId }: Word,
): SpecialMeasuresStay => ({
  entered: status === "entered" && stay === unknownStay ? date : stay.entered,
  left: status === "left" ? date : null,
  ongoing: status === "entered" || status === "remains",
  reportIds: [...stay.reportIds, reportId],
});

function withWord(
  stays: readonly SpecialMeasuresStay[],
  word: Word,
): readonly SpecialMeasuresStay[] {
  const last = stays.at(-1);
  if (last?.ongoing === true && word.status !== "previous")
    return [...stays.slice(0, -1), told(last, word)];
  // "Was in special measures before" means a stay that is known, or one that no report in hand tells of.
  if (word.status === "previous" && last !== undefined) return stays;
  return [...stays, told(unknownStay, word)];
}

/** The stays in special measures, oldest first: entered, left, entered again. */
export function specialMeasuresStays(
  inspections: readonly Inspection[],
): readonly SpecialMeasuresStay[] {
  let stays: readonly SpecialMeasuresStay[] = [];
  for (const word of countedIn(inspections).flatMap(wordsOf)) stays = withWord(stays, word);
  return stays;
}
