import type { Breach, Evidence, Report, Warning } from "../domain/report.ts";
import { belowGood, keyQuestions, standsNow, type RatingValue } from "../domain/vocabulary.ts";

/**
 * What in a report does not fit together, or what a reader should know: a warning, never a
 * correction. The text wins.
 */
export const reconcile = (report: Report): Warning[] =>
  report.document.kind === "other" ? [] : checks.flatMap((check) => check(report));

type Check = (report: Report) => readonly Warning[];

const warning = (code: string, message: string, evidence: readonly Evidence[] = []): Warning[] => [
  { code, message, evidence },
];

const standing = ({ breaches }: Report): Breach[] =>
  breaches.filter(({ status }) => standsNow.has(status));

const countAgainstList: Check = (report) => {
  const stated = report.statedBreachCount;
  const named = standing(report);
  if (stated === null || stated === named.length) return [];
  return warning(
    "breach-count",
    `The report counts ${stated} ${stated === 1 ? "breach" : "breaches"} and names ${named.length}.`,
    named.flatMap(({ evidence }) => evidence.slice(0, 1)),
  );
};

const inTable = ({ evidence }: Breach): boolean =>
  evidence.some(({ rule }) => rule === "breach.table-row");

// A report that lists its breaches in a table means them all.
const tableAgainstProse: Check = (report) => {
  const named = standing(report);
  const left = named.filter((one) => !inTable(one));
  if (left.length === 0 || left.length === named.length) return [];
  const numbers = left.map(({ instrument, regulation }) => `${instrument} ${regulation}`);
  return warning(
    "breach-table",
    `Breached by the text, but in no table of actions: ${numbers.join(", ")}.`,
    left.flatMap(({ evidence }) => evidence.slice(0, 1)),
  );
};

// Adult social care, to 2023: a breach limits the overall rating (the regulator's rating principles).
const ratingAgainstBreaches: Check = (report) => {
  const { overall } = report.ratings;
  const breached = standing(report);
  if (overall === null || breached.length === 0) return [];
  if (overall.value !== "Good" && overall.value !== "Outstanding") return [];
  return warning(
    "rating-with-breach",
    `Rated ${overall.value} overall with ${breached.length} breached: usually a breach limits the rating to Requires improvement.`,
    overall.evidence,
  );
};

// The same principles: Good allows one key question below it and none Inadequate, and needs no more.
const ratingAgainstQuestions: Check = ({ ratings }) => {
  const given = keyQuestions.flatMap((question) => ratings[question]?.value ?? []);
  const inadequate = given.filter((value) => value === "Inadequate").length;
  const below = given.filter((value) => belowGood.has(value)).length;
  const overall = ratings.overall?.value;
  if (given.length < 5 || overall === undefined || !isOnScale.has(overall)) return [];
  const allowsGood = inadequate === 0 && below <= 1;
  const fits = belowGood.has(overall) ? below > 0 : allowsGood;
  if (fits && (overall !== "Inadequate" || inadequate > 0)) return [];
  return warning(
    "rating-aggregation",
    `Rated ${overall} overall with ${below} key questions below Good, ${inadequate} of them Inadequate.`,
    ratings.overall?.evidence,
  );
};

const isOnScale: ReadonlySet<RatingValue> = new Set([...belowGood, "Good", "Outstanding"]);

// Files are often named by the id of their location.
const idAgainstFileName: Check = ({ location: { id }, source: { path } }) => {
  const named = /1-\d{6,12}(?!\d)/.exec(path.split("/").at(-1) ?? "")?.[0];
  if (id === null || named === undefined || !id.startsWith("1-") || named === id) return [];
  return warning(
    "id-in-file-name",
    `The text is about location ${id}, the file's name says ${named}.`,
  );
};

// A record of the API that holds no rating says so itself.
const noDate: Check = ({ document, inspection: { dates, published } }) =>
  document.kind !== "api-location" && dates.length === 0 && published === null
    ? warning("no-date", "The text gives no date of the inspection that could be read.")
    : [];

const checks: readonly Check[] = [
  countAgainstList,
  tableAgainstProse,
  ratingAgainstBreaches,
  ratingAgainstQuestions,
  idAgainstFileName,
  noDate,
];
