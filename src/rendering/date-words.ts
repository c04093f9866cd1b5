import { together } from "./wrap-text.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** As `dateWords`, with the right word before: "on 7 July 2015", "in July 2015". */
export const whenWords = (date: string): string =>
  `${date.length === "2015-07-07".length ? "on" : "in"} ${dateWords(date)}`;

/** A date for people, as exact as it is known: "7 July 2015", "July 2015", "2015". It stays together. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  return together(day === undefined ? named : `${String(Number(day))} ${named}`);
}
