import { gold } from "../src/domain/gold.ts";
import type { Report } from "../src/domain/report.ts";
import type { ScoredField } from "../src/domain/scored-field.ts";
import { compareDocument } from "../src/evaluation/compare-document.ts";
import { evaluationOf } from "../src/evaluation/evaluation-of.ts";
import { differenceInDocument } from "../src/rendering/difference-words.ts";

/** What comes of scoring reports by a gold, as it stands in the file. */
export function scored(reports: readonly Report[], file: Readonly<Record<string, unknown>>) {
  const verdicts = compareDocument(reports, gold.parse(file));
  const { fields, differences } = evaluationOf(
    [{ path: "rowan.pdf", form: null, era: null, verdicts }],
    [],
  );
  return { fields, differences: differences.map(differenceInDocument) };
}

/** Right, invented and missed of a field. */
export function countOf(
  field: ScoredField,
  reports: readonly Report[],
  file: Readonly<Record<string, unknown>>,
): readonly number[] {
  const score = scored(reports, file).fields.find((one) => one.field === field)!;
  return [score.truePositives, score.invented, score.missed];
}
