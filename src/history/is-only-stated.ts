import type { Occurrence } from "../domain/analysis.ts";
import type { Inspection } from "./inspection.ts";

/**
 * Whether only the text says that a failure repeats: the reports of one inspection alone tell of it
 * all, and do not say when the others were.
 */
export function isOnlyStated(
  occurrences: readonly Occurrence[],
  inspections: readonly Inspection[],
): boolean {
  if (occurrences.some(({ told, date }) => told && date !== null)) return false;
  const ids = new Set(occurrences.map(({ reportId }) => reportId));
  return inspections.filter(({ reports }) => reports.some(({ id }) => ids.has(id))).length === 1;
}
