import type { Document } from "../domain/document.ts";
import { pageAt } from "../domain/document.ts";
import type { Fact, Trace } from "../domain/fact.ts";
import type { Evidence } from "../domain/report.ts";
import { textAt, type Span } from "../domain/span.ts";
import { sentenceAround } from "../structure/sentences.ts";

/** The evidence of a fact: the sentence or table cell around its words, and the cue that decided. */
export function citeFact(document: Document, { evidence, cue }: Fact): Evidence {
  return { ...citeTrace(document, evidence), cue: cue && quoteAt(document, cue.rule, cue.span) };
}

/** The evidence of a trace that no cue decided. */
export const citeTrace = (document: Document, { rule, span }: Trace): Evidence => ({
  ...quoteAt(document, rule, sentenceAround(document.text, span) ?? span),
  cue: null,
});

/** The evidence of a fact that has a line of its own. */
export const citeLine = (document: Document, { rule, span }: Trace): Evidence => ({
  ...quoteAt(document, rule, span),
  cue: null,
});

const quoteAt = (document: Document, rule: string, span: Span): Omit<Evidence, "cue"> => ({
  rule,
  quote: textAt(document.text, span),
  page: pageAt(document, span.start),
  start: span.start,
  end: span.end,
});
