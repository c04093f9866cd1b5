import type { Document, Entry } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { namedServices } from "../facts/identity/named-services.ts";
import { entriesByName, wholeEntry } from "../structure/entries.ts";
import { inspectionEntries } from "../structure/inspection-entries.ts";
import { serviceRowsIn } from "../structure/service-table.ts";

/**
 * The parts of a document to analyse. A council's paper is cut by the services that it names, a saved
 * page of a location by the inspections that it lists.
 */
export function entriesIn(document: Document, kind: DocumentKind): readonly Entry[] {
  const whole = wholeEntry(document);
  const parts = partsIn(document, kind, whole.span);
  return parts.length > 0 ? parts : [whole];
}

function partsIn({ text }: Document, kind: DocumentKind, area: Span): readonly Entry[] {
  if (kind === "location-page") return inspectionEntries(text, area);
  if (kind !== "council-paper") return [];
  const rows = serviceRowsIn(text, area).map((row) => ({ ...row, head: null }));
  return rows.length > 0 ? rows : entriesByName(text, area, namedServices).filter(isTold(text));
}

// A service that a paper only mentions, with no word of the regulator's, has no part.
const told =
  /\b(?:inspect\w*|rated|rating|breach\w*|cqc|care quality commission|special measures)\b/i;

const isTold =
  (text: string) =>
  ({ span }: Entry): boolean =>
    told.test(textAt(text, span));
