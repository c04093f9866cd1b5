import type { Document, Entry } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { findMentions } from "../facts/find-mentions.ts";
import { identify } from "../facts/identity/identify.ts";
import { assignStatus } from "../status/assign-status.ts";
import { documentKindOf } from "../structure/document-kind.ts";
import { sectionsIn } from "../structure/sections.ts";
import { buildReport } from "./build-report.ts";
import { datedMentions } from "./dated-mentions.ts";
import { entriesIn } from "./entries.ts";
import { inspectionOf } from "./inspections.ts";
import { linkEnforcement } from "./link-enforcement.ts";
import { settleReferences } from "./settle-references.ts";

export interface AnalyseOptions {
  /** What the document is taken for; null: decided by its form. */
  readonly kind: DocumentKind | null;
}

/** What a document says: one report for each inspection or service that it tells of. */
export function analyseDocument(document: Document, options: AnalyseOptions): readonly Report[] {
  const kind = options.kind ?? documentKindOf(document);
  return entriesIn(document, kind).map((entry, nth) =>
    analyseEntry(document, entry, { kind, nth, certain: options.kind !== null }),
  );
}

interface Setting {
  readonly kind: DocumentKind;
  readonly nth: number;
  /** Whether the user said what kind it is. */
  readonly certain: boolean;
}

/** The whole pipeline for one entry: sections, mentions, their standing, the report. */
function analyseEntry(document: Document, entry: Entry, { kind, nth, certain }: Setting): Report {
  const { text } = document;
  const identity = identify(document, entry.span, { kind, known: entry.name });
  const sections = kind === "other" ? [] : sectionsIn(text, entry.span);
  const found = sections.map((section) => ({ section, mentions: findMentions(text, section) }));
  const inspection = inspectionOf(
    found.flatMap((one) => datedMentions(text, one)),
    sections,
    identity.published,
  );
  const inspected = inspection.dates[0] ?? null;
  const facts = found.flatMap(({ section, mentions }) =>
    assignStatus(mentions, { text, section, inspected }),
  );
  const settled = linkEnforcement(settleReferences(facts), sections);
  return buildReport({
    document,
    kind,
    nth,
    certain,
    identity,
    inspection,
    sections,
    facts: settled,
  });
}
