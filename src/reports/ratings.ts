import type { RatingClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { RatingFact, Ratings } from "../domain/report.ts";
import { contains } from "../domain/span.ts";
import {
  type RatedQuestion,
  type RatingBasis,
  type RatingValue,
  type Status,
} from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";

/** What settling ratings needs beside the facts. */
export interface RatingSetting {
  readonly document: Document;
  readonly sections: readonly Section[];
  /** The key questions that a focused inspection looked at; null where it looked at all. */
  readonly lookedAt: ReadonlySet<RatedQuestion> | null;
}

/** One rating of one question, as one fact tells it. */
interface Told {
  readonly question: RatedQuestion;
  readonly value: RatingValue;
  readonly fact: Fact<RatingClaim>;
}

/** The ratings that stand after this inspection, and those that stood before it. */
export function ratingsOf(
  facts: readonly Fact[],
  setting: RatingSetting,
): { readonly now: Ratings; readonly before: Ratings } {
  const rated = factsOf("rating", facts);
  const told = rated.flatMap((fact) => toldBy(fact, setting.sections));
  const moved = rated
    .filter(({ status }) => now.has(status))
    .flatMap((fact) => movedFrom(fact, setting.sections));
  return {
    now: perQuestion((question) => ratingNow(told.filter(of(question)), setting)),
    before: perQuestion((question) =>
      ratingBefore([...told.filter(isBefore), ...moved].filter(of(question)), setting),
    ),
  };
}

const now: ReadonlySet<Status> = new Set(["current", "new", "continuing", "not-followed-up"]);

const of =
  (question: RatedQuestion) =>
  (told: Told): boolean =>
    told.question === question;

// "No longer inadequate" tells what it was.
const isBefore = ({ fact }: Told): boolean =>
  fact.status === "previous" || fact.status === "resolved";

const perQuestion = (rate: (question: RatedQuestion) => RatingFact | null): Ratings => ({
  overall: rate("overall"),
  safe: rate("safe"),
  effective: rate("effective"),
  caring: rate("caring"),
  responsive: rate("responsive"),
  wellLed: rate("wellLed"),
});

const toldBy = (fact: Fact<RatingClaim>, sections: readonly Section[]): Told[] =>
  questionsOf(fact, sections).map((question) => ({ question, value: fact.claim.value, fact }));

const movedFrom = (fact: Fact<RatingClaim>, sections: readonly Section[]): Told[] => {
  const { before } = fact.claim;
  if (before === null) return [];
  return questionsOf(fact, sections).map((question) => ({ question, value: before, fact }));
};

function questionsOf(
  { claim, evidence }: Fact<RatingClaim>,
  sections: readonly Section[],
): readonly RatedQuestion[] {
  if (claim.questions.length > 0) return claim.questions;
  if (!claim.ofChapter) return ["overall"];
  const chapter = sections.find(({ span }) => contains(span, evidence.span))?.question;
  return chapter ? [chapter] : [];
}

// A label and its value say it plainest; else the first that says it.
function ratingNow(told: readonly Told[], setting: RatingSetting): RatingFact | null {
  const standing = told.filter(({ fact }) => now.has(fact.status));
  const best = standing.find(isLabelled) ?? standing[0];
  if (best === undefined) return null;
  const same = standing.filter(({ value }) => value === best.value);
  return {
    value: best.value,
    basis: basisOf(best, same, setting),
    evidence: same.map(({ fact }) => citeFact(setting.document, fact)),
  };
}

function ratingBefore(told: readonly Told[], { document }: RatingSetting): RatingFact | null {
  const [first] = told;
  if (first === undefined) return null;
  const same = told.filter(({ value }) => value === first.value);
  return {
    value: first.value,
    basis: "awarded",
    evidence: same.map(({ fact }) => citeFact(document, fact)),
  };
}

const isLabelled = ({ fact }: Told): boolean => fact.evidence.rule === "rating.labelled";

function basisOf(best: Told, same: readonly Told[], { lookedAt }: RatingSetting): RatingBasis {
  if (same.some(({ fact }) => fact.status === "not-followed-up")) return "carried-forward";
  if (best.question === "overall" || lookedAt === null) return "awarded";
  return lookedAt.has(best.question) ? "awarded" : "carried-forward";
}
