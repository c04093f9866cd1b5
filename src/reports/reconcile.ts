import type { Breach, Evidence, Report, Warning } from "../domain/report.ts";
import { standsNow, keyQuestions } from "../domain/vocabulary.ts";

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

// The same principles: Good allows one key question below it and none Inadequate.
const ratingAgainstQuestions: Check = ({ ratings }) => {
  const given = keyQuestions.flatMap((question) => ratings[question]?.value ?? []);
  const inadequate = given.filter((value) => value === "Inadequate").length;
  const below = inadequate + given.filter((value) => value === "Requires improvement").length;
  const overall = ratings.overall?.value;
  if (given.length < 5 || (overall !== "Good" && overall !== "Outstanding")) return [];
  if (inadequate === 0 && below <= 1) return [];
  return warning(
    "rating-aggregation",
    `Rated ${overall} overall with ${below} key questions below Good.`,
    ratings.overall?.evidence,
  );
};

const publishedBeforeVisit: Check = ({ inspection: { dates, published } }) => {
  const last = dates.at(-1);
  if (last === undefined || published === null || published >= last.slice(0, published.length))
    return [];
  return warning("dates-out-of-order", `Published ${published}, before the inspection of ${last}.`);
};

// A record of the API that holds no rating says so itself.
const noDate: Check = ({ document, inspection: { dates, published } }) =>
  document.kind !== "api-location" && dates.length === 0 && published === null
    ? warning("no-date", "The text gives no date of the inspection that could be read.")
    : [];

const checks: readonly Check[] = [
  countAgainstList,
  ratingAgainstBreaches,
  ratingAgainstQuestions,
  publishedBeforeVisit,
  noDate,
];
