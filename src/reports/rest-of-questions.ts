import type { RatingClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { keyQuestions, type RatedQuestion } from "../domain/vocabulary.ts";

interface Setting {
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

// Further away than this another list of ratings is told.
const reach = 500;

/**
 * The key questions that "the other three" means: those that the facts around it do not name, the
 * nearest before it first; where none is named, those without a chapter. None where that never comes
 * to as many as the words count.
 */
export function restOfQuestions(
  rest: Fact<RatingClaim>,
  { facts, sections }: Setting,
): readonly RatedQuestion[] {
  const { start } = rest.evidence.span;
  const near = facts
    .filter((fact) => fact !== rest && names(fact, rest))
    .map((fact) => ({ fact, away: start - fact.evidence.span.start }))
    .filter(({ away }) => Math.abs(away) <= reach);
  const before = near.filter(({ away }) => away > 0).sort((a, b) => a.away - b.away);
  // "Four of the five were inadequate. The exception was caring": only a count can tell.
  const after = near.filter(({ away }) => away < 0).sort((a, b) => b.away - a.away);
  const { count } = rest.claim.rest ?? { count: null };
  const told = (count === null ? before : [...before, ...after]).map(({ fact }) => fact);
  if (count !== null) return countedAs(count, told);
  return othersThan(told.length > 0 ? told.flatMap(questionsOf) : chaptersOf(sections));
}

const chaptersOf = (sections: readonly Section[]): readonly RatedQuestion[] =>
  sections.flatMap(({ question }) => question ?? []);

function countedAs(count: number, told: readonly Fact[]): readonly RatedQuestion[] {
  const lists = told.map((_, nth) => othersThan(told.slice(0, nth + 1).flatMap(questionsOf)));
  return lists.find(({ length }) => length === count) ?? [];
}

function othersThan(questions: readonly RatedQuestion[]): readonly RatedQuestion[] {
  const named = new Set(questions);
  return named.size === 0 ? [] : keyQuestions.filter((question) => !named.has(question));
}

const questionsOf = ({ claim }: Fact): readonly RatedQuestion[] =>
  "questions" in claim ? claim.questions.filter((question) => question !== "overall") : [];

// What it was before says nothing of what it is now. Another rating of the same value would be told
// together with the rest.
function names(fact: Fact, rest: Fact<RatingClaim>): boolean {
  const { claim } = fact;
  if (questionsOf(fact).length === 0) return false;
  if (claim.type === "inspection") return claim.role === "looked-at";
  if (claim.type !== "rating" || claim.rest !== null) return false;
  return isEarlier(fact) === isEarlier(rest) && valueOf(claim) !== valueOf(rest.claim);
}

const isEarlier = ({ status, claim }: Fact): boolean =>
  status === "previous" ||
  status === "resolved" ||
  (claim.type === "rating" && claim.value === null);

const valueOf = ({ value, before }: RatingClaim): RatingClaim["value"] => value ?? before;
