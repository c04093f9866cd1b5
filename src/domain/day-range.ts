/** Whole days since 1970, the last one included. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

const msPerDay = 86_400_000;

/** The days a date can mean: "2023-05" is the whole month, "2023" the whole year. */
function daysOf(date: string): DayRange {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined)
    return { start: Date.UTC(year, 0, 1) / msPerDay, end: Date.UTC(year, 12, 0) / msPerDay };
  if (day === undefined)
    return {
      start: Date.UTC(year, month - 1, 1) / msPerDay,
      end: Date.UTC(year, month, 0) / msPerDay,
    };
  const only = Date.UTC(year, month - 1, day) / msPerDay;
  return { start: only, end: only };
}

export const unionOf = (a: DayRange, b: DayRange): DayRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** From the first day the dates can mean to the last; null where there are none. */
export const rangeOf = (dates: readonly string[]): DayRange | null =>
  dates
    .map(daysOf)
    .reduce<DayRange | null>((all, days) => (all === null ? days : unionOf(all, days)), null);

/** Days from one range to the other, 0 where they overlap. */
export const gapBetween = (a: DayRange, b: DayRange): number =>
  Math.max(0, a.start - b.end, b.start - a.end);

/** Whether what was published on `published` can be the report of an inspection on `visited`. */
export function canBeReportOf(published: DayRange, visited: DayRange): boolean {
  return published.end >= visited.start && published.start - visited.end <= publishedWithin;
}

/** Reports come out at most so many days after the last visit, but for a few. */
const publishedWithin = 183;
