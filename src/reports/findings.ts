import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Finding } from "../domain/report.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { chapterOf } from "./section-of.ts";

/** Findings of this inspection by theme, one for each theme, polarity and key question. */
export function findingsOf(
  facts: readonly Fact[],
  document: Document,
  sections: readonly Section[],
): Finding[] {
  const findings = new Map<string, Finding>();
  // A concern that is resolved or of an earlier visit is none of this one.
  for (const fact of factsOf("theme", facts).filter(({ status }) => standsNow.has(status))) {
    const { theme, polarity } = fact.claim;
    const keyQuestion = chapterOf(fact, sections);
    const key = [theme, polarity, keyQuestion].join("|");
    const known = findings.get(key);
    const evidence = [...(known?.evidence ?? []), citeFact(document, fact)];
    findings.set(key, { theme, polarity, keyQuestion, evidence });
  }
  return [...findings.values()];
}
