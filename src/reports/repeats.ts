import type { RepeatClaim, ThemeClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Finding, RepeatStatement } from "../domain/report.ts";
import { contains } from "../domain/span.ts";
import type { RatedQuestion, Status } from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";

/** What the report says in so many words to repeat: one statement for each thing and count. */
export function repeatStatementsOf(facts: readonly Fact[], document: Document): RepeatStatement[] {
  const statements = new Map<string, RepeatStatement>();
  for (const fact of factsOf("repeat", facts).filter(holds)) {
    for (const question of questionsOf(fact.claim)) {
      const { subject, value, count, unit, consecutive } = fact.claim;
      const key = [subject, value, count, question].join("|");
      const known = statements.get(key);
      statements.set(key, {
        subject,
        value,
        count,
        unit,
        consecutive: consecutive || (known?.consecutive ?? false),
        question,
        evidence: [...(known?.evidence ?? []), citeFact(document, fact)],
      });
    }
  }
  return [...statements.values()];
}

const notSaid: ReadonlySet<Status> = new Set([
  "absent",
  "hypothetical",
  "other-service",
  "not-followed-up",
]);

// To stay Good is no failure; nor is a rating that nobody looked at.
const holds = ({ claim, status }: Fact<RepeatClaim>): boolean =>
  !notSaid.has(status) &&
  status !== "resolved" &&
  claim.value !== "Good" &&
  claim.value !== "Outstanding";

function questionsOf({ subject, questions }: RepeatClaim): readonly (RatedQuestion | null)[] {
  if (questions.length > 0) return questions;
  return subject === "rating" || subject === "below-good" ? ["overall"] : [null];
}

/** Findings by theme, one for each theme, polarity and key question. */
export function findingsOf(
  facts: readonly Fact[],
  document: Document,
  sections: readonly Section[],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const fact of factsOf("theme", facts)) {
    const { theme, polarity } = fact.claim;
    const keyQuestion = chapterOf(fact, sections);
    const key = [theme, polarity, keyQuestion].join("|");
    const known = findings.get(key);
    const evidence = [...(known?.evidence ?? []), citeFact(document, fact)];
    findings.set(key, { theme, polarity, keyQuestion, evidence });
  }
  return [...findings.values()];
}

const chapterOf = (
  { evidence }: Fact<ThemeClaim>,
  sections: readonly Section[],
): Finding["keyQuestion"] =>
  sections.find(({ span }) => contains(span, evidence.span))?.question ?? null;
