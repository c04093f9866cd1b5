import type { Document, Entry } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { findMentions } from "../facts/find-mentions.ts";
import { identify } from "../facts/identity/identify.ts";
import { assignStatus } from "../status/assign-status.ts";
import { documentKindOf } from "../structure/document-kind.ts";
import { analyseRecords } from "./analyse-records.ts";
import { buildReport } from "./build-report.ts";
import { entriesIn } from "./entries.ts";
import { withHeadRatings } from "./head-ratings.ts";
import { areaOf, isReleased, sectionsOf, sharedBy, type Found } from "./entry-sections.ts";
import { eraOf, inspectionDatesOf, inspectionReachOf } from "./inspections.ts";
import { linkEnforcement } from "./link-enforcement.ts";
import { underIntroductions } from "./under-introductions.ts";
import { withSameLaw } from "./same-law.ts";
import { serviceFacts } from "./service-ratings.ts";
import { standardFacts } from "./standards.ts";
import { ofOtherServices } from "./of-other-services.ts";
import { settleReferences } from "./settle-references.ts";

export interface AnalyseOptions {
  /** What the document is taken for; null: decided by its form. */
  readonly kind: DocumentKind | null;
}

/** What a document says: one report for each inspection or service that it tells of. */
export function analyseDocument(document: Document, options: AnalyseOptions): readonly Report[] {
  const { records } = document;
  if (records !== undefined && (options.kind ?? "api-location") === "api-location")
    return analyseRecords(document, records);
  const kind = options.kind ?? documentKindOf(document);
  const entries = entriesIn(document, kind);
  const reports = entries.map((entry, nth) =>
    analyseEntry(document, entry, { kind, nth, certain: options.kind !== null }),
  );
  return withHeadRatings(document, entries, reports);
}

interface Setting {
  readonly kind: DocumentKind;
  readonly nth: number;
  /** Whether the user said what kind it is. */
  readonly certain: boolean;
}

/** The whole pipeline for one entry: sections, mentions, their standing, the report. */
function analyseEntry(document: Document, entry: Entry, setting: Setting): Report {
  const { text } = document;
  const { kind } = setting;
  const identity = identify(document, entry.head ?? areaOf(entry), { kind, known: entry.name });
  const sections = sectionsOf(text, entry, kind);
  const found = sections.map((section) => ({ section, mentions: findMentions(text, section) }));
  // The dates come first: what other dates mean depends on them.
  const dated = [...sharedBy(text, entry, kind), ...found].map(withDates(kind));
  const dates = inspectionDatesOf(standing(text, dated, null), identity.published);
  const { spans } = entry;
  const told = factsIn(text, found, { spans, inspected: dates.dates[0] ?? null });
  const facts = ofOtherServices(told, text, { spans, own: identity.name });
  return buildReport({
    ...setting,
    document,
    spans,
    identity,
    inspection: { ...dates, ...inspectionReachOf(facts, sections) },
    sections,
    facts: linkEnforcement(settleReferences(facts, { era: eraOf(dates), text }), sections),
  });
}

/** All that an entry tells: in its sections, and in lists and grids that go over them. */
function factsIn(text: string, found: readonly Found[], { spans, inspected }: When): Fact[] {
  const sections = found.map(({ section }) => section);
  const told = [
    ...withSameLaw(standing(text, found, inspected), text),
    ...standardFacts(text, { spans, sections }, inspected),
    ...serviceFacts(text, sections, inspected),
  ];
  return inOrder(underIntroductions(told, text));
}

interface When {
  readonly spans: readonly Span[];
  /** The first day of the inspection, where known. */
  readonly inspected: string | null;
}

const inOrder = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => a.evidence.span.start - b.evidence.span.start);

const standing = (text: string, found: readonly Found[], inspected: string | null): Fact[] =>
  found.flatMap(({ section, mentions }) => assignStatus(mentions, { text, section, inspected }));

// A line that is a date heads a press release or a newspaper's text; elsewhere it is any date.
const withDates =
  (kind: DocumentKind) =>
  ({ section, mentions }: Found): Found => ({
    section,
    mentions: mentions.filter(
      ({ claim }) =>
        claim.type === "inspection" && (claim.role !== "dateline" || isReleased.has(kind)),
    ),
  });
