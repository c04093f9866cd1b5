import { findInputs } from "./batch/find-inputs.ts";
import { collectReports } from "./batch/collect-reports.ts";
import { readersHere } from "./batch/readers.ts";
import { openReportStore } from "./batch/report-store.ts";
import { wholeAnalysis } from "./commands/whole-analysis.ts";
import type { Analysis } from "./domain/analysis.ts";
import type { Document } from "./domain/document.ts";
import type { DocumentKind } from "./domain/vocabulary.ts";
import { redactReport } from "./redaction/redact-report.ts";
import { analyseDocument } from "./reports/analyse-document.ts";

export * from "./domain/analysis.ts";
export type { Document } from "./domain/document.ts";
export { InputError } from "./domain/errors.ts";
export * from "./domain/report.ts";
export * from "./domain/vocabulary.ts";
export type { PdfEngineName } from "./domain/pdf-engine-names.ts";
export { readDocument, type ReadOptions } from "./reading/read-document.ts";
export { readInput } from "./reading/read-input.ts";
export { analyseDocument } from "./reports/analyse-document.ts";

export interface AnalyseOptions {
  /** What to take every input for; otherwise each says by its words what it is. */
  readonly kind?: DocumentKind;
  /** Whether names of people are masked in quotes, each character by █. */
  readonly redactNames?: boolean;
}

/**
 * What the documents say, and which failures keep coming back: the same as
 * `cqc-lens analyse --format json`. Paths are files, folders and patterns; documents come from
 * `readInput`. What cannot be read is among the problems, and is never thrown.
 */
export async function analyse(
  inputs: readonly (string | Document)[],
  { kind, redactNames = false }: AnalyseOptions = {},
): Promise<Analysis> {
  const settings = { kind: kind ?? null, pdfEngine: null, shard: null, cache: null, limits: null };
  const found = await findInputs(inputs.filter((input) => typeof input === "string"));
  const store = openReportStore(redactNames ? redactReport : null);
  try {
    const readers = readersHere(settings);
    const { problems } = await collectReports(found.paths, { readers, store });
    for (const document of inputs.filter((input) => typeof input !== "string"))
      for (const report of analyseDocument(document, settings)) store.add(JSON.stringify(report));
    return wholeAnalysis({ store, problems: [...found.problems, ...problems] });
  } finally {
    store.close();
  }
}
