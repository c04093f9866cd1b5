import type { Fact } from "../domain/fact.ts";
import { textAt, type Span } from "../domain/span.ts";
import { otherServices } from "../facts/identity/other-services.ts";
import { sentenceAround } from "../structure/sentences.ts";

/**
 * Facts in sentences that name another service, which the text has brought up as such ("its other home,
 * Fern Lea"), and not the one it is about: they are none of its facts.
 */
export function ofOtherServices(
  facts: readonly Fact[],
  text: string,
  { spans, own }: { readonly spans: readonly Span[]; readonly own: string | null },
): Fact[] {
  const others = spans.flatMap((span) => otherServices(text, span, own));
  if (others.length === 0) return [...facts];
  return facts.map((fact) => {
    const sentence = sentenceAround(text, fact.evidence.span) ?? fact.evidence.span;
    const words = textAt(text, sentence);
    const named = others.find((name) => words.includes(name));
    if (named === undefined || (own !== null && words.includes(own))) return fact;
    const start = sentence.start + words.indexOf(named);
    const cue = { rule: "status.names-another", span: { start, end: start + named.length } };
    return { ...fact, status: "other-service", cue };
  });
}
