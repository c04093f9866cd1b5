import type { Document } from "../domain/document.ts";
import {
  eachRated,
  type RatingFact,
  type Ratings,
  type Relation,
  type Report,
  type Warning,
} from "../domain/report.ts";
import type {
  RatingEntry,
  RecordedRating,
  RecordedRelation,
  ServiceRecord,
} from "../domain/service-record.ts";
import { recordedServiceOf } from "../facts/identity/recorded-service.ts";
import { citeLine } from "./cite.ts";
import { emptyReport } from "./empty-report.ts";
import { reconcile } from "./reconcile.ts";
import { recordDatesOf } from "./record-dates.ts";
import { proseFacts } from "./record-prose.ts";

/** What records of the regulator's API say: one report for each rating entry, one for a record without. */
export function analyseRecords(
  document: Document,
  records: readonly ServiceRecord[],
): readonly Report[] {
  const parts = records.flatMap((record) => {
    const entries = record.entries.length > 0 ? record.entries : [null];
    return entries.map((entry, at) => ({ record, entry, doubts: at === 0 ? record.doubts : [] }));
  });
  return parts.map(({ record, entry, doubts }, nth) => {
    const lost = nth === 0 ? [...document.doubts, ...doubts] : doubts;
    const empty = {
      ...emptyReport({ document, kind: "api-location", nth }),
      ...identityOf(record),
      relations: record.relations.map((relation) => relationOf(relation, document)),
    };
    const report = entry === null ? empty : withEntry(empty, entry, document);
    return { ...report, warnings: [...lost.map(unread), ...warningsOf(report, entry)] };
  });
}

const relationOf = ({ span, ...told }: RecordedRelation, document: Document): Relation => ({
  ...told,
  provider: null,
  evidence: [citeLine(document, { rule: "record.relation", span })],
});

// The API's other names of a place are brands and addresses, not what it was called before. A
// provider as a whole is no location.
const identityOf = (record: ServiceRecord): Partial<Report> =>
  record.of === "location"
    ? {
        location: {
          name: record.name,
          id: record.id,
          postcode: record.postcode,
          formerNames: [],
          alsoKnownAs: record.alsoKnownAs === null ? [] : [record.alsoKnownAs],
        },
        provider: { name: null, id: record.providerId },
        service: recordedServiceOf(record),
      }
    : { provider: { name: record.name, id: record.id }, service: recordedServiceOf(record) };

function withEntry(empty: Report, entry: RatingEntry, document: Document): Report {
  const isRated = [entry, ...entry.services].some(({ ratings }) => ratings.length > 0);
  const questions = isRated ? "five-key-questions" : null;
  const framework = entry.form === "assessment" ? "single-assessment" : questions;
  const dates = { dates: recordDatesOf(document, entry), published: entry.published };
  return {
    ...empty,
    ...(entry.prose && proseFacts(document, entry.prose, { ...dates, reportId: empty.id })),
    document: { ...empty.document, framework, title: entry.group },
    inspection: { ...dates, scope: null, previous: null },
    inherited: entry.isInherited,
    ratings: ratingsOf(entry.ratings, "record.rating", document),
    serviceRatings: entry.services.map(({ name, ratings }) => ({
      name,
      ratings: ratingsOf(ratings, "record.service-rating", document),
    })),
    qualityStatements: entry.statements.map(({ span, ...statement }) => ({
      ...statement,
      evidence: [citeLine(document, { rule: "record.quality-statement", span })],
    })),
  };
}

const ratingsOf = (
  recorded: readonly RecordedRating[],
  rule: string,
  document: Document,
): Ratings =>
  eachRated((question): RatingFact | null => {
    const told = recorded.find((one) => one.question === question);
    if (told === undefined) return null;
    const { value, basis, span } = told;
    return { value, basis, evidence: [citeLine(document, { rule, span })] };
  });

const unread = (message: string): Warning => ({
  code: "record-part-unread",
  message,
  evidence: [],
});

const withoutBreaches: Warning = {
  code: "record-without-breaches",
  message:
    "A record of the regulator's API holds ratings and no list of breaches; they are told, if at all, in the prose of an assessment. That this one tells none does not mean that none was found.",
  evidence: [],
};

const withoutRating: Warning = {
  code: "record-without-rating",
  message: "The record holds no rating: the place was not rated, or not under this registration.",
  evidence: [],
};

const warningsOf = (report: Report, entry: RatingEntry | null): readonly Warning[] => [
  ...(report.breaches.length === 0 ? [withoutBreaches] : []),
  ...(entry === null ? [withoutRating] : []),
  ...reconcile(report),
];
