import type { Document, Entry, Section } from "../domain/document.ts";
import { eachRated, type RatingFact, type Report } from "../domain/report.ts";
import { ratedQuestions, type RatedQuestion, type RatingBasis } from "../domain/vocabulary.ts";
import { textAt } from "../domain/span.ts";
import { findMentions } from "../facts/find-mentions.ts";
import { assignStatus } from "../status/assign-status.ts";
import { coreServiceOf } from "./core-services.ts";
import { ratingsOf } from "./ratings.ts";

/**
 * What the head of a saved page rates is where the location stands now: the newest inspection on
 * the page takes from it what its own words do not say. Where both say it and disagree, the words of
 * the inspection stand and a warning tells.
 */
export function withHeadRatings(
  document: Document,
  entries: readonly Entry[],
  reports: readonly Report[],
): readonly Report[] {
  const newest = newestOf(reports);
  const entry = entries[newest];
  if (!entry?.head) return reports;
  const standing = ratingsIn(document, entry.head);
  const label = entry.spans.map((span) => textAt(document.text, span)).join(" ");
  const basis = looksAtAll.test(label.slice(0, labelLength)) ? "awarded" : "carried-forward";
  return reports.map((report, nth) => (nth === newest ? joined(report, standing, basis) : report));
}

const labelLength = 200;
const looksAtAll = /during (?:an?|our) (?:routine|comprehensive|assessment)|assessment under/i;

const dayOf = ({ inspection: { dates, published } }: Report): string =>
  dates.at(-1) ?? published ?? "";

// A page lists the newest first; where the dates say otherwise, they decide.
const newestOf = (reports: readonly Report[]): number =>
  reports.reduce((best, report, nth) => {
    const known = reports[best];
    return known && dayOf(report) > dayOf(known) ? nth : best;
  }, 0);

type Standing = Report["ratings"];

function ratingsIn(document: Document, span: Section["span"]): Standing {
  const section: Section = { kind: "cover", question: null, standing: "current", span };
  const mentions = findMentions(document.text, section).filter(
    ({ claim }) => claim.type === "rating",
  );
  const facts = assignStatus(mentions, { text: document.text, section, inspected: null });
  const sections = [section];
  const serviceOf = coreServiceOf(document, sections);
  return ratingsOf(facts, { document, sections, lookedAt: null, serviceOf }).now;
}

function joined(report: Report, standing: Standing, basis: RatingBasis): Report {
  const own = report.ratings;
  const tellsSome = ratedQuestions.some((question) => own[question] !== null);
  const given = (question: RatedQuestion): RatingFact | null => {
    const head = standing[question];
    const known = tellsSome && question !== "overall" ? "carried-forward" : basis;
    return own[question] ?? (head && { ...head, basis: known });
  };
  return {
    ...report,
    ratings: eachRated(given),
    warnings: [...report.warnings, ...disagreement(own.overall, standing.overall)],
  };
}

function disagreement(own: RatingFact | null, head: RatingFact | null): Report["warnings"] {
  if (own === null || head === null || own.value === head.value) return [];
  const message = `The head of the page says ${head.value} overall, the newest inspection on it ${own.value}.`;
  const evidence = [...head.evidence.slice(0, 1), ...own.evidence.slice(0, 1)];
  return [{ code: "head-rating", message, evidence }];
}
