import type { Document, Entry } from "../domain/document.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { namedServices } from "../facts/identity/named-services.ts";
import { entriesByName, wholeEntry } from "../structure/entries.ts";

/** The parts of a document to analyse. A council's paper is cut by the services that it names. */
export function entriesIn(document: Document, kind: DocumentKind): readonly Entry[] {
  const whole = wholeEntry(document);
  if (kind !== "council-paper") return [whole];
  const entries = entriesByName(document.text, whole.span, namedServices);
  return entries.length > 0 ? entries : [whole];
}
