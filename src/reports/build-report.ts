import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { nothingFound, Report } from "../domain/report.ts";
import { textAt, type Span } from "../domain/span.ts";
import { standsNow } from "../domain/vocabulary.ts";
import type { Identity } from "../facts/identity/identify.ts";
import { serviceOf } from "../facts/identity/service-type.ts";
import { enforcementOf, specialMeasuresOf } from "./acts.ts";
import { breachesOf } from "./breaches.ts";
import { coreServiceOf } from "./core-services.ts";
import { dateConflicts } from "./date-conflicts.ts";
import { lastInspectionOf } from "./last-inspection.ts";
import { emptyReport, reportIdOf, type ReportOrigin } from "./empty-report.ts";
import { findingsOf } from "./findings.ts";
import { frameworkOf } from "./framework.ts";
import { eraOf, type InspectionDates, type InspectionReach } from "./inspections.ts";
import { placeTold } from "./place-told.ts";
import { qualityStatementsOf } from "./quality-statements.ts";
import { ratingConflicts } from "./rating-conflicts.ts";
import { ratingsOf, type RatingSetting } from "./ratings.ts";
import { reconcile } from "./reconcile.ts";
import { repeatStatementsOf } from "./repeats.ts";
import { serviceRatingsOf } from "./service-ratings.ts";
import { standardsOf } from "./standards.ts";
import { statedBreachCount } from "./stated-count.ts";

/** All that one entry says, ready to be put in the report's shape. */
export interface Parts extends ReportOrigin {
  /** The parts of the document that tell it. */
  readonly spans: readonly Span[];
  /** Whether the user said what kind it is. */
  readonly certain: boolean;
  readonly identity: Identity;
  readonly inspection: InspectionDates & InspectionReach;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
}

/** The report of one entry. A text about no inspected service gives one of kind `other`, with no facts. */
export function buildReport(parts: Parts): Report {
  const setting = settingOf(parts);
  const told = reportOf(parts, setting);
  const kept = parts.certain || isAboutService(told, parts) ? told : otherOf(parts);
  const conflicts = kept === told ? conflictsIn(parts, setting) : [];
  return { ...kept, warnings: [...doubtsOf(parts.document), ...reconcile(kept), ...conflicts] };
}

const conflictsIn = (parts: Parts, setting: RatingSetting): Report["warnings"] => [
  ...ratingConflicts(parts.facts, setting),
  ...dateConflicts(parts.facts, parts.inspection, parts.document),
];

function reportOf(parts: Parts, setting: RatingSetting): Report {
  const { document, identity, inspection, facts } = parts;
  const told = findingsAndActs(parts, setting);
  const { previousRatings: before } = told;
  const report: Report = {
    ...emptyReport(parts),
    ...placeTold(identity, document),
    service: serviceOf(document.text),
    inspection: {
      dates: inspection.dates,
      published: inspection.published,
      scope: inspection.scope,
      previous: lastInspectionOf(facts, { own: inspection, before, text: document.text }),
    },
    ...told,
  };
  const framework = frameworkOf(report, wordsOf(parts));
  // Other forms print the same words as titles, and numbers beside them as pages.
  const qualityStatements =
    framework === "single-assessment"
      ? qualityStatementsOf(document, ownWords(parts.sections))
      : [];
  return { ...report, document: { ...report.document, framework }, qualityStatements };
}

type FindingsAndActs = Omit<
  Pick<Report, keyof typeof nothingFound | "findings">,
  "qualityStatements"
>;

/** What the facts say, each type in its field. */
function findingsAndActs(parts: Parts, setting: RatingSetting): FindingsAndActs {
  const { document, facts, sections, inspection } = parts;
  const era = eraOf(inspection);
  const ratings = ratingsOf(facts, setting);
  const breaches = breachesOf(facts, {
    document,
    sections,
    reportId: reportIdOf(parts),
    era,
    inspection,
  });
  const standing = breaches.filter(({ status }) => standsNow.has(status));
  return {
    serviceRatings: serviceRatingsOf(facts, setting),
    standards: standardsOf(facts, document),
    ratings: ratings.now,
    previousRatings: ratings.before,
    breaches,
    statedBreachCount: statedBreachCount(facts, standing.length, document.text),
    enforcement: enforcementOf(facts, document, era),
    specialMeasures: specialMeasuresOf(facts, document),
    repeatStatements: repeatStatementsOf(facts, { document, sections, ratings: ratings.now }),
    findings: findingsOf(facts, document, sections),
  };
}

// Neither words about the regulator's work nor an earlier inspection's.
const ownWords = (sections: readonly Section[]): readonly Span[] =>
  sections
    .filter(({ kind, standing }) => kind !== "guidance" && standing === "current")
    .map(({ span }) => span);

const wordsOf = ({ document, spans }: Parts): string =>
  spans.map((span) => textAt(document.text, span)).join("\n");

const settingOf = ({ document, sections, inspection: { lookedAt } }: Parts): RatingSetting => ({
  document,
  sections,
  lookedAt,
  serviceOf: coreServiceOf(document, sections),
});

const otherOf = (parts: Parts): Report => {
  const empty = emptyReport(parts);
  return { ...empty, document: { ...empty.document, kind: "other" } };
};

// A name and a word of an inspection, or the form of a report: without them it is about no service.
function isAboutService(report: Report, { kind, identity }: Parts): boolean {
  if (kind === "other") return false;
  if (kind === "inspection-report" || kind === "location-page") return true;
  const tells =
    report.ratings.overall !== null ||
    report.breaches.length > 0 ||
    report.enforcement.length > 0 ||
    report.inspection.dates.length > 0 ||
    report.specialMeasures !== null;
  // Of a prosecution often only the company is named.
  if (identity.provider !== null && report.enforcement.length > 0) return true;
  return identity.name !== null && identity.weight >= (tells ? 5 : 7);
}

const doubtsOf = ({ doubts }: Document): Report["warnings"] =>
  doubts.map((message) => ({ code: "text-lost", message, evidence: [] }));
