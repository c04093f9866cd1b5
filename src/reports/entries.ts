import type { Document, Entry } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { headedServices, namedServices } from "../facts/identity/named-services.ts";
import { severalServices } from "../facts/identity/several-services.ts";
import { entriesByHeading, entriesByName, wholeEntry } from "../structure/entries.ts";
import { entriesByParagraph } from "../structure/entries-by-paragraph.ts";
import { inspectionEntries } from "../structure/inspection-entries.ts";
import { serviceRowsIn } from "../structure/service-table.ts";
import { isReleased } from "./entry-sections.ts";

/**
 * The parts of a document to analyse. A council's paper is cut by the services that it names, a press
 * release that counts several by theirs, a saved page of a location by the inspections that it lists.
 */
export function entriesIn(document: Document, kind: DocumentKind): readonly Entry[] {
  const parts = partsIn(document, kind);
  return parts.length > 0 ? parts : [wholeEntry(document)];
}

function partsIn({ text }: Document, kind: DocumentKind): readonly Entry[] {
  const area = { start: 0, end: text.length };
  if (kind === "location-page") return inspectionEntries(text, area);
  if (kind === "council-paper") return servicesOfPaper(text, area);
  if (!isReleased.has(kind)) return [];
  return entriesByParagraph(text, area, severalServices(text, area)).filter(isTold(text));
}

function servicesOfPaper(text: string, area: Span): readonly Entry[] {
  const rows = serviceRowsIn(text, area);
  if (rows.length > 0) return rows.map(({ name, span }) => ({ spans: [span], name, head: null }));
  const headed = entriesByHeading(text, area, headedServices).filter(isTold(text));
  return headed.length > 1 ? headed : entriesByName(text, area, namedServices).filter(isTold(text));
}

// A service that a paper only mentions, with no word of the regulator's, has no part.
const told =
  /\b(?:inspect\w*|rated|rating|overall:? (?:outstanding|good|requires|inadequate)|breach\w*|cqc|care quality commission|special measures)\b/i;

const isTold =
  (text: string) =>
  ({ spans }: Entry): boolean =>
    spans.some((span) => told.test(textAt(text, span)));
