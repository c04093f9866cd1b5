import type { Evidence } from "../../domain/report.ts";

/** A sentence of a report. */
export interface Source {
  readonly reportId: string;
  readonly evidence: Evidence;
}

/** The id under which the page shows a sentence, whichever claims rest on it. */
export const quoteAnchor = ({ reportId, evidence }: Source): string =>
  `q-${reportId}-${String(evidence.start)}-${String(evidence.end)}`;

export const quoteLink = (source: Source): string => `#${quoteAnchor(source)}`;
