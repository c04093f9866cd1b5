import type { Inspection } from "./inspections-of.ts";
import { sightingOf } from "./sighting-of.ts";

const isUndatedRetelling = ({ reports }: Inspection): boolean =>
  reports.every((report) => {
    const { closeness, isRetold } = sightingOf(report);
    return isRetold && closeness === "unknown";
  });

/**
 * The inspections that count towards a repetition. A press release or a newspaper that gives no date
 * may tell of any inspection in hand, so it counts only where there is no other.
 */
export const countedInspections = (inspections: readonly Inspection[]): readonly Inspection[] =>
  inspections.length < 2 ? inspections : inspections.filter((one) => !isUndatedRetelling(one));
