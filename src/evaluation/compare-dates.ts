import type { GoldReport } from "../domain/gold.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, right, type Verdict } from "./verdict.ts";

/** The days of the inspection, each a fact. Of several lists the gold accepts, the nearest counts. */
export function compareDates(told: Told, { inspectionDates }: GoldReport): readonly Verdict[] {
  if (inspectionDates === undefined) return [];
  const read = [...new Set(told.dates)];
  const lists = readingsOf(inspectionDates).map((list) => [...new Set(list ?? [])]);
  const apart = lists.map((list) => symmetricDifference(list, read));
  const nearest = lists[apart.indexOf(Math.min(...apart))] ?? [];
  const field = "inspection-dates";
  return [
    ...read.map((day) => (nearest.includes(day) ? right(field, day) : invented(field, day))),
    ...nearest.filter((day) => !read.includes(day)).map((day) => missed(field, day)),
  ];
}

const symmetricDifference = (a: readonly string[], b: readonly string[]): number =>
  a.filter((one) => !b.includes(one)).length + b.filter((one) => !a.includes(one)).length;
