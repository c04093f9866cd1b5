import { canBeReportOf, gapBetween, rangeOf, type DayRange } from "../domain/day-range.ts";
import type { EarlierInspection } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { dateOf, type Inspection } from "./inspection.ts";

/** Reports name the month of an inspection, of its last visit or of its publication. */
const toldWithin = 31;

/** So many years before, an inspection is never the one meant, however loosely both are dated. */
const yearsApart = 2;

/** The place in `inspections`, oldest first, of the one that was at that time; null where none was. */
export function inspectionMeant(
  inspections: readonly Inspection[],
  when: EarlierInspection,
): number | null {
  const earliest = String(Number(dateOf(when)?.slice(0, 4) ?? 0) - yearsApart);
  // Reports tell of the inspections right before their own: only the last ones are looked at.
  const tooEarly = inspections.findLastIndex((one) => (dateOf(one) ?? earliest) < earliest);
  const fits = inspections.slice(tooEarly + 1).flatMap((one, after) => {
    const gap = gapTo(one, when);
    return gap === null ? [] : [{ at: tooEarly + 1 + after, gap }];
  });
  return sortedBy(fits, ({ gap, at }) => [gap, -at])[0]?.at ?? null;
}

function gapTo(one: EarlierInspection, when: EarlierInspection): number | null {
  const [visited, published] = [rangeOf(one.dates), publishedOf(one)];
  const [toldVisit, toldReport] = [rangeOf(when.dates), publishedOf(when)];
  const gaps = [
    ...near(visited, toldVisit),
    ...near(published, toldReport),
    ...near(published, toldVisit),
    ...(visited !== null && toldVisit !== null ? [] : reportGap(toldReport, visited)),
    ...reportGap(published, visited === null ? toldVisit : null),
  ];
  return gaps.length === 0 ? null : Math.min(...gaps);
}

const publishedOf = ({ published }: EarlierInspection): DayRange | null =>
  published === null ? null : rangeOf([published]);

const near = (a: DayRange | null, b: DayRange | null): readonly number[] => {
  const gap = a === null || b === null ? null : gapBetween(a, b);
  return gap === null || gap > toldWithin ? [] : [gap];
};

const reportGap = (published: DayRange | null, visited: DayRange | null): readonly number[] =>
  published !== null && visited !== null && canBeReportOf(published, visited)
    ? [gapBetween(published, visited)]
    : [];
