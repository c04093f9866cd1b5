import type { Document } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { scoredStatements } from "../facts/quality-statement/scored-statements.ts";
import { citeTrace } from "./cite.ts";

/** The quality statements that these parts of a document score, each once, as first told. */
export function qualityStatementsOf(
  document: Document,
  spans: readonly Span[],
): Report["qualityStatements"] {
  const told = spans.flatMap((span) => scoredStatements(document.text, span));
  const first = told.filter(
    ({ claim }, nth) => told.findIndex((one) => one.claim.name === claim.name) === nth,
  );
  return first.map(({ claim: { question, name, score }, evidence }) => ({
    keyQuestion: question,
    name,
    score,
    evidence: [citeTrace(document, evidence)],
  }));
}
