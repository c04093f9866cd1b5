import type { RepeatClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Ratings, RepeatStatement } from "../domain/report.ts";
import { belowGood, type RatedQuestion, type Status } from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { chapterOf } from "./section-of.ts";

/** What settling repeat statements needs beside the facts. */
export interface RepeatSetting {
  readonly document: Document;
  readonly sections: readonly Section[];
  /** Those of this inspection. */
  readonly ratings: Ratings;
}

/**
 * What the report says in so many words to repeat: one statement for each thing. Where some words
 * count it and others do not ("again", "for a third time"), the count stands.
 */
export function repeatStatementsOf(
  facts: readonly Fact[],
  setting: RepeatSetting,
): RepeatStatement[] {
  const told = factsOf("repeat", facts)
    .filter(isSaid)
    .flatMap((fact) =>
      questionsOf(fact, setting.sections).flatMap((question) =>
        statementOf(fact, question, setting),
      ),
    );
  const counted = told.filter(({ count }) => count !== null);
  const uncounted = told.filter(({ count }) => count === null);
  return [...counted, ...uncounted].reduce<RepeatStatement[]>(withStatement, []).sort(byPlace);
}

// To stay Good is no failure; nor is a rating that nobody looked at. "The same" is the one given now.
function statementOf(
  fact: Fact<RepeatClaim>,
  question: RatedQuestion | null,
  { document, ratings }: RepeatSetting,
): readonly RepeatStatement[] {
  const { subject, count, unit, consecutive } = fact.claim;
  const now = subject === "rating" && question !== null ? ratings[question]?.value : undefined;
  const value = fact.claim.value ?? now ?? null;
  if (value === null ? subject === "rating" : !belowGood.has(value)) return [];
  const evidence = [citeFact(document, fact)];
  return [{ subject, value, count, unit, consecutive, question, evidence }];
}

function withStatement(known: readonly RepeatStatement[], one: RepeatStatement): RepeatStatement[] {
  const at = known.findIndex((each) => isSame(each, one));
  return at < 0
    ? [...known, one]
    : known.map((each, nth) => (nth === at ? joined(each, one) : each));
}

const isSame = (known: RepeatStatement, one: RepeatStatement): boolean =>
  known.subject === one.subject &&
  known.value === one.value &&
  known.question === one.question &&
  (one.count === null || known.count === one.count);

const joined = (known: RepeatStatement, one: RepeatStatement): RepeatStatement => ({
  ...known,
  consecutive: known.consecutive || one.consecutive,
  evidence: [...known.evidence, ...one.evidence].sort((a, b) => a.start - b.start),
});

const byPlace = (a: RepeatStatement, b: RepeatStatement): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);

const notSaid: ReadonlySet<Status> = new Set([
  "absent",
  "hypothetical",
  "other-service",
  "not-followed-up",
  "resolved",
]);

const isSaid = ({ status }: Fact): boolean => !notSaid.has(status);

function questionsOf(
  fact: Fact<RepeatClaim>,
  sections: readonly Section[],
): readonly (RatedQuestion | null)[] {
  const { claim } = fact;
  if (claim.subject !== "rating" && claim.subject !== "below-good") return [null];
  if (claim.questions.length > 0) return claim.questions;
  if (!claim.ofChapter) return ["overall"];
  const chapter = chapterOf(fact, sections);
  return chapter ? [chapter] : [];
}
