import { countedIn, dateOf, isOnlyTold, type Inspection } from "../history/inspection.ts";
import type { Place } from "../history/place.ts";

/** The inspections of a place that reports in hand tell of. */
const inHand = ({ inspections }: Place): readonly Inspection[] =>
  countedIn(inspections).filter((one) => !isOnlyTold(one));

/** The latest inspection of a place; null where there is none, or several and none has a date. */
export function latestOf(place: Place): Inspection | null {
  const inspections = inHand(place);
  const dated = inspections.findLast((one) => dateOf(one) !== null);
  return dated ?? (inspections.length === 1 ? (inspections[0] ?? null) : null);
}

/** Whether it cannot be told which of several reports of a place is the latest. */
export const isUndated = (place: Place): boolean =>
  inHand(place).length > 1 && latestOf(place) === null;
