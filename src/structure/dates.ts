import { matchesIn } from "../rules/matches-in.ts";

// Dates as British reports write them, read without a clock: "7 and 10 July 2015", "23, 28 April
// 2014", "30 March and 12 April 2023", "05/10/2015" (day first), "18.01.19", "May 2014".

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december";
const monthWord = String.raw`(?:${months}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`;
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
const day = String.raw`(?:[0-3]?\d(?:st|nd|rd|th)?)`;
const join = String.raw`(?:,? and (?:on )?|, ?| ?& ?| ?[-–—] ?| to | until | through to )`;
// No inspection has more days; without an end, a list of numbers would be gone through from each of them.
const between = "(?:between |from )?(?:the )?";
const dayMonth = `${weekday}${day}(?:${join}(?:the )?${weekday}${day}){0,30}(?: of)? ${monthWord}`;
const year = String.raw`(?:,? (?:19|20)\d\d)`;
const numeric = String.raw`[0-3]?\d[./-][01]?\d[./-](?:20)?\d\d`;

/** Slots for phrases. `dates` is a run of full dates, `monthYear` one month, `dated` any of both. */
export const dateSlots = {
  dates:
    `${between}(?:${numeric}(?:${join}${numeric}){0,30}|` +
    `${dayMonth}${year}?(?:${join}(?:on |finishing on )?${dayMonth}${year}?){0,30}|` +
    `${weekday}${monthWord} ${day}(?:${join}(?:${monthWord} )?${day}){0,30}${year}?(?! (?:people|residents|staff|patients)))`,
  /** "1 4 1 0 2 0 0 9": a date whose digits stand in boxes, day first. */
  boxedDate: String.raw`\d(?: \d){7}`,
  months: `${monthWord}(?:${join}${monthWord})*`,
  monthYear: `(?:early |late |mid-?)?${monthWord}${year}`,
} as const;

const parts = new RegExp(
  String.raw`(?<boxed>\b\d(?:\s\d){7}\b)|(?<numeric>[0-3]?\d[./-][01]?\d[./-](?:20)?\d\d)|(?<year>(?:19|20)\d\d)|` +
    String.raw`(?<month>\b${monthWord}(?![a-z]))|(?<day>\b[0-3]?\d)(?:st|nd|rd|th)?\b`,
  "gi",
);

interface Pending {
  readonly days: readonly number[];
  readonly month: number;
}

/**
 * The dates that `words` spell, in order of time, as `YYYY-MM-DD`, or `YYYY-MM` for a month alone.
 * A range gives its two ends. Days that no calendar has are left out; so is a date without a year,
 * unless `missingYear` says what to write in its place ("-" makes `--05-26` of "26 May").
 */
export function readDates(words: string, missingYear: string | null = null): string[] {
  const dates: string[] = [];
  let pending: readonly Pending[] = [];
  let days: readonly number[] = [];
  const settle = (year: string | null): void => {
    if (year !== null) dates.push(...pending.flatMap((one) => datesOf(one, year)));
    pending = [];
  };
  for (const { groups = {} } of matchesIn(words.replace(/[‐‑‒]/g, "-"), parts)) {
    const { boxed, numeric, day, month, year } = groups;
    if (boxed !== undefined) dates.push(...boxedDate(boxed));
    else if (numeric !== undefined) dates.push(...numericDate(numeric));
    else if (day !== undefined) days = [...days, Number(day)];
    else {
      if (year !== undefined || lacksDays(pending)) [pending, days] = [giveDays(pending, days), []];
      if (month !== undefined) pending = [...pending, { days, month: monthNumber(month) }];
      days = [];
      if (year !== undefined) settle(year);
    }
  }
  pending = giveDays(pending, days);
  settle(missingYear);
  return [...new Set(dates)].sort();
}

const lacksDays = (pending: readonly Pending[]): boolean => pending.at(-1)?.days.length === 0;

// "March 11 and 12, 2013": the days stand behind their month.
const giveDays = (pending: readonly Pending[], days: readonly number[]): readonly Pending[] =>
  lacksDays(pending) && days.length > 0
    ? pending.map((one, nth) => (nth === pending.length - 1 ? { ...one, days } : one))
    : pending;

function datesOf({ days, month }: Pending, year: string): string[] {
  if (days.length === 0) return [`${year}-${pad(month)}`];
  return days.flatMap((one) => calendarDay(year, month, one));
}

function numericDate(words: string): string[] {
  const [one = 0, month = 0, year = 0] = words.split(/[./-]/).map(Number);
  return calendarDay(String(year < 100 ? 2000 + year : year), month, one);
}

function boxedDate(words: string): string[] {
  const digits = words.replace(/\s/g, "");
  return calendarDay(digits.slice(4), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

// 31 April and 29 February 2023 are no days: the round trip through the calendar shows it. A leap
// year stands in for one that is not known.
function calendarDay(year: string, month: number, day: number): string[] {
  const date = new Date(Date.UTC(Number(year) || 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? [`${year}-${pad(month)}-${pad(day)}`]
    : [];
}

const monthNumber = (word: string): number =>
  months.split("|").findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1;

const pad = (value: number): string => String(value).padStart(2, "0");
