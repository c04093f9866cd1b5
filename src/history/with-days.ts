import type { Occurrence } from "../domain/analysis.ts";
import { rangeOf } from "../domain/day-range.ts";

const dayOf = (date: string | null): number | null =>
  date?.length === "2019-05-01".length ? (rangeOf([date])?.start ?? null) : null;

/** Each occurrence with the days since the one before it, where both are known to the day. */
export const withDays = (occurrences: readonly Occurrence[]): readonly Occurrence[] =>
  occurrences.map((one, at) => {
    const [day, before] = [dayOf(one.date), dayOf(occurrences[at - 1]?.date ?? null)];
    return { ...one, daysSince: day === null || before === null ? null : day - before };
  });
