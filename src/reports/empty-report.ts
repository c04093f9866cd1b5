import type { Document } from "../domain/document.ts";
import { nothingFound, type Report } from "../domain/report.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";

/** Where a report comes from. */
export interface ReportOrigin {
  readonly document: Document;
  readonly kind: DocumentKind;
  /** Its place among the reports of the document; the first is 0. */
  readonly nth: number;
}

/** The id of a report: of its document's content, and of its place in it. */
export const reportIdOf = ({ document, nth }: ReportOrigin): string =>
  [document.source.sha256.slice(0, 12), ...(nth === 0 ? [] : [nth + 1])].join("-");

/** A report that says nothing yet. */
export const emptyReport = (origin: ReportOrigin): Report => ({
  id: reportIdOf(origin),
  source: origin.document.source,
  document: { kind: origin.kind, framework: null, title: origin.document.title },
  location: { name: null, id: null, postcode: null, formerNames: [], alsoKnownAs: [] },
  provider: { name: null, id: null },
  service: { sector: null, type: null },
  inspection: { dates: [], published: null, scope: null, previous: null },
  inherited: false,
  relations: [],
  ...nothingFound,
  findings: [],
  warnings: [],
});
