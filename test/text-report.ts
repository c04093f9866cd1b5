import type { Document } from "../src/domain/document.ts";
import type { Report } from "../src/domain/report.ts";
import type { DocumentKind } from "../src/domain/vocabulary.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";

/** A document of plain text, as reading gives it. */
export const documentOf = (text: string): Document => ({
  source: { path: "report.txt", sha256: "0".repeat(64), mediaType: "text/plain", pages: null },
  title: null,
  text,
  pages: [{ start: 0, end: text.length }],
  furniture: [],
  doubts: [],
});

/** The one report of a text that is of the kind. */
export function reportOf(kind: DocumentKind, ...lines: readonly string[]): Report {
  const [report] = analyseDocument(documentOf(lines.join("\n")), { kind });
  if (report === undefined) throw new Error("no report");
  return report;
}
