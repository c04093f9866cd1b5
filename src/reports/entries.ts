import type { Document, Entry } from "../domain/document.ts";
import { textAt } from "../domain/span.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { namedServices } from "../facts/identity/named-services.ts";
import { entriesByName, wholeEntry } from "../structure/entries.ts";
import { serviceRowsIn } from "../structure/service-table.ts";

/** The parts of a document to analyse. A council's paper is cut by the services that it names. */
export function entriesIn(document: Document, kind: DocumentKind): readonly Entry[] {
  const whole = wholeEntry(document);
  if (kind !== "council-paper") return [whole];
  const { text } = document;
  const rows = serviceRowsIn(text, whole.span);
  const entries =
    rows.length > 0 ? rows : entriesByName(text, whole.span, namedServices).filter(isTold(text));
  return entries.length > 0 ? entries : [whole];
}

// A service that a paper only mentions, with no word of the regulator's, has no part.
const told =
  /\b(?:inspect\w*|rated|rating|breach\w*|cqc|care quality commission|special measures)\b/i;

const isTold =
  (text: string) =>
  ({ span }: Entry): boolean =>
    told.test(textAt(text, span));
