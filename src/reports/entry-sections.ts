import type { Entry, Section, SectionKind } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import type { Span } from "../domain/span.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { findDates } from "../facts/find-mentions.ts";
import { dateline } from "../facts/inspection/dateline.ts";
import { sectionsIn } from "../structure/sections.ts";

/** A section, and what its words claim. */
export interface Found {
  readonly section: Section;
  readonly mentions: readonly Mention[];
}

/** The sections of an entry; none of a text about no inspected service. */
export const sectionsOf = (text: string, entry: Entry, kind: DocumentKind): readonly Section[] =>
  kind === "other"
    ? []
    : entry.spans.flatMap((span) => sectionsIn(text, span, openingOf(kind, entry)));

// A report and a saved page open with a cover; other texts begin at once.
function openingOf(kind: DocumentKind, { head }: Entry): SectionKind {
  if (kind === "location-page") return head === null ? "cover" : "entry";
  return kind === "inspection-report" ? "cover" : "body";
}

/** From the first word of an entry to its last. */
export const areaOf = ({ spans }: Entry): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** When a release about several services came out, which it says for all of them. */
export function sharedBy(text: string, { head }: Entry, kind: DocumentKind): readonly Found[] {
  if (head === null || !isReleased.has(kind)) return [];
  const span = { start: 0, end: text.length };
  const section: Section = { kind: "body", question: null, standing: "current", span };
  const mentions = [...findDates(text, section), ...dateline(text, section)].filter(
    ({ claim }) =>
      claim.type === "inspection" && (claim.role === "published" || claim.role === "dateline"),
  );
  return [{ section, mentions }];
}

/** The kinds whose first lines give the day on which they came out. */
export const isReleased: ReadonlySet<DocumentKind> = new Set(["press-release", "news-article"]);
