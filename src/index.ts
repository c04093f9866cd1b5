import { findInputs } from "./batch/find-inputs.ts";
import { readReports } from "./batch/read-reports.ts";
import { buildAnalysis } from "./commands/build-analysis.ts";
import type { Analysis } from "./domain/analysis.ts";
import type { Document } from "./domain/document.ts";
import type { DocumentKind } from "./domain/vocabulary.ts";
import { analyseDocument } from "./reports/analyse-document.ts";

export * from "./domain/analysis.ts";
export type { Document } from "./domain/document.ts";
export { InputError } from "./domain/errors.ts";
export * from "./domain/report.ts";
export * from "./domain/vocabulary.ts";
export type { PdfEngineName } from "./reading/pdf/pdf-engines.ts";
export { readDocument, type ReadOptions } from "./reading/read-document.ts";
export { readInput } from "./reading/read-input.ts";
export { analyseDocument } from "./reports/analyse-document.ts";

export interface AnalyseOptions {
  /** What to take every input for; otherwise each says by its words what it is. */
  readonly kind?: DocumentKind;
}

/**
 * What the documents say, and which failures keep coming back: the same as
 * `cqc-lens analyse --format json`. Paths are files, folders and patterns; documents come from
 * `readInput`. What cannot be read is among the problems, and is never thrown.
 */
export async function analyse(
  inputs: readonly (string | Document)[],
  { kind }: AnalyseOptions = {},
): Promise<Analysis> {
  const options = { kind: kind ?? null };
  const found = await findInputs(inputs.filter((input) => typeof input === "string"));
  const batch = await readReports(found.paths, options);
  const told = inputs
    .filter((input) => typeof input !== "string")
    .flatMap((document) => analyseDocument(document, options));
  return buildAnalysis({
    reports: [...batch.reports, ...told],
    problems: [...found.problems, ...batch.problems],
  });
}
