import type { RepeatClaim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { RepeatStatement } from "../domain/report.ts";
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
