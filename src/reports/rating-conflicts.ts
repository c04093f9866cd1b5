import type { RatingClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import type { Warning } from "../domain/report.ts";
import {
  questionWords,
  ratedQuestions,
  standsNow,
  type RatedQuestion,
} from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { questionsMeant } from "./questions-meant.ts";
import type { RatingSetting } from "./ratings.ts";

type Told = Fact<RatingClaim>;

/**
 * Where a report rates one question twice and differently: on the cover and over the chapter, or in
 * the chapter's own words. The first stands; a reader should look at both.
 */
export function ratingConflicts(facts: readonly Fact[], setting: RatingSetting): Warning[] {
  const plain = factsOf("rating", facts).filter(
    (fact) =>
      fact.claim.value !== null &&
      standsNow.has(fact.status) &&
      saysPlainly(fact) &&
      setting.serviceOf(fact) === null,
  );
  return ratedQuestions.flatMap((question) => conflictIn(question, plain, { ...setting, facts }));
}

const saysPlainly = ({ claim, evidence }: Told): boolean =>
  evidence.rule === "rating.labelled" || claim.ofChapter;

function conflictIn(
  question: RatedQuestion,
  told: readonly Told[],
  { document, sections, facts }: RatingSetting & { readonly facts: readonly Fact[] },
): Warning[] {
  const { text } = document;
  const own = told.filter((fact) =>
    questionsMeant(fact, { text, sections, facts }).questions.includes(question),
  );
  const [first] = own;
  const other = own.find(({ claim }) => claim.value !== first?.claim.value);
  if (first === undefined || other === undefined) return [];
  return [
    {
      code: "rating-conflict",
      message: `The report rates ${wordsFor(question)} ${first.claim.value} in one place and ${other.claim.value} in another.`,
      evidence: [citeFact(document, first), citeFact(document, other)],
    },
  ];
}

const wordsFor = (question: RatedQuestion): string =>
  question === "overall" ? "the service" : questionWords[question].toLowerCase();
