import { canBeReportOf, gapBetween, rangeOf, type DayRange } from "../domain/day-range.ts";
import type { Fact } from "../domain/fact.ts";
import type { EarlierInspection } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { contains, type Span } from "../domain/span.ts";
import { lineStart, sentenceAround } from "../structure/sentences.ts";
import type { InspectionDates } from "./inspections.ts";
import { factsOf } from "./is-of.ts";

/** What a report tells of when an inspection before its own was, and where it tells it. */
export interface EarlierDate {
  readonly span: Span;
  readonly dates: readonly string[];
  /** Whether it is the day of the report, not of the visit. */
  readonly isPublication: boolean;
}

/** The dates of earlier inspections and of their reports that `facts` tell, in order of the text. */
export function earlierDates(own: InspectionDates, facts: readonly Fact[]): readonly EarlierDate[] {
  const first = rangeOf(own.dates.length > 0 ? own.dates : listOf(own.published));
  const told = factsOf("inspection", facts).flatMap(({ claim, status, evidence }) => {
    const isPublication = claim.role === "last-published";
    if ((!isPublication && claim.role !== "visited") || isNotSo.has(status)) return [];
    const isEarlier = isBefore(first, { own, isSaid: isPublication || status === "previous" });
    const dates = claim.dates.filter(isEarlier);
    return dates.length === 0 ? [] : [{ span: evidence.span, dates, isPublication }];
  });
  return told.slice(0, mostDates);
}

/** No report tells of so many; each is looked for beside each breach. */
const mostDates = 200;

const listOf = (date: string | null): readonly string[] => (date === null ? [] : [date]);

const isNotSo: ReadonlySet<Fact["status"]> = new Set(["hypothetical", "other-service", "absent"]);

// A month that this inspection began in may be its own: only what ended before it is earlier.
const isBefore =
  (
    first: DayRange | null,
    { own, isSaid }: { readonly own: InspectionDates; readonly isSaid: boolean },
  ) =>
  (date: string): boolean => {
    const days = date.startsWith("-") ? null : rangeOf([date]);
    if (days === null || own.dates.includes(date)) return false;
    return first === null ? isSaid : days.end < first.start;
  };

/** The inspections that the dates tell of, oldest first: days of one month together, with their report. */
export function inspectionsIn(told: readonly EarlierDate[]): readonly EarlierInspection[] {
  const groups = groupsOf(datedIn(told.filter(({ isPublication }) => !isPublication)));
  const published = datedIn(told.filter(({ isPublication }) => isPublication));
  const seen = groups.map((group) => {
    const days = rangeOf(group.map(({ date }) => date));
    const report = published.find((one) => days !== null && canBeReportOf(one.days, days));
    return { dates: closestOf(group), published: report?.date ?? null };
  });
  const taken = new Set(seen.map((one) => one.published));
  const alone = published
    .filter(({ date }) => !taken.has(date))
    .map(({ date }) => ({ dates: [], published: date }));
  return sortedBy([...seen, ...alone], ({ dates, published: day }) => [dates[0] ?? day]);
}

/** Where a fact stands, and whether it is told of an earlier inspection. */
export interface Spot {
  readonly span: Span;
  readonly isOfBefore: boolean;
}

/**
 * The dates of earlier inspections that go with what stands at `spot`: those of its sentence; else, for
 * what is told of before, the nearest before it in its paragraph.
 */
export function datesBeside(
  { span, isOfBefore }: Spot,
  earlier: readonly EarlierDate[],
  text: string,
): readonly EarlierDate[] {
  if (earlier.length === 0) return [];
  const sentence = sentenceAround(text, span) ?? span;
  const inIt = earlier.filter((one) => contains(sentence, one.span));
  if (inIt.length > 0 || !isOfBefore) return inIt;
  const start = lineStart(text, span.start);
  const nearest = earlier.findLast((one) => one.span.start >= start && one.span.end <= span.start);
  return nearest === undefined ? [] : [nearest];
}

interface Dated {
  readonly date: string;
  readonly days: DayRange;
}

const datedIn = (told: readonly EarlierDate[]): readonly Dated[] =>
  sortedBy(
    [...new Set(told.flatMap((one) => one.dates))].flatMap((date) => {
      const days = rangeOf([date]);
      return days === null ? [] : [{ date, days }];
    }),
    ({ date }) => [date],
  );

/** Visits of one inspection can be so far apart. */
const visitsApart = 31;

function groupsOf(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const one of dated) {
    const last = groups.at(-1);
    const near = last?.at(-1);
    if (near !== undefined && gapBetween(near.days, one.days) <= visitsApart) last?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Beside its days the month of an inspection says nothing more. */
function closestOf(group: readonly Dated[]): readonly string[] {
  const dates = group.map(({ date }) => date);
  const longest = Math.max(...dates.map(({ length }) => length));
  return dates.filter(({ length }) => length === longest);
}
