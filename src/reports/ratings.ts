import type { RatingClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { eachRated, type RatingFact, type Ratings } from "../domain/report.ts";
import {
  standsNow,
  type RatedQuestion,
  type RatingBasis,
  type RatingValue,
  type Status,
} from "../domain/vocabulary.ts";
import { citeFact } from "./cite.ts";
import { factsOf, isOf } from "./is-of.ts";
import { questionsMeant } from "./questions-meant.ts";
import { ratedAgain } from "./rated-again.ts";

/** What settling ratings needs beside the facts. */
export interface RatingSetting {
  readonly document: Document;
  readonly sections: readonly Section[];
  /** The key questions that a focused inspection looked at; null where it looked at all. */
  readonly lookedAt: ReadonlySet<RatedQuestion> | null;
  /** Whose fact it is, of a hospital's services; null where it is the location's. */
  readonly serviceOf: (fact: Fact) => string | null;
}

/** One rating of one question, as one fact tells it. */
interface Told {
  readonly question: RatedQuestion;
  readonly value: RatingValue;
  readonly fact: Fact<RatingClaim>;
}

type SettledRatings = Readonly<Record<"now" | "before", Ratings>>;

/** The ratings of the location that stand after this inspection, and those that stood before it. */
export function ratingsOf(facts: readonly Fact[], setting: RatingSetting): SettledRatings {
  const isOwn = (fact: Fact): boolean => !isOf("rating", fact) || setting.serviceOf(fact) === null;
  return settledRatings(facts.filter(isOwn), setting);
}

/** The ratings that some facts tell, now and before. */
export function settledRatings(facts: readonly Fact[], setting: RatingSetting): SettledRatings {
  const rated = factsOf("rating", facts);
  const around = { ...setting, facts };
  const told = rated.flatMap((fact) => toldBy(fact, fact.claim.value, around));
  const moved = [
    ...rated.filter(tellsBefore),
    ...factsOf("repeat", facts).flatMap(ratedAgain(rated)),
  ].flatMap((fact) => toldBy(fact, fact.claim.before, around));
  const before = [...moved, ...told.filter(isBefore)];
  return {
    now: eachRated((question) => ratingNow(told.filter(of(question)), around)),
    before: eachRated((question) => ratingBefore(before.filter(of(question)), around)),
  };
}

interface Around extends RatingSetting {
  readonly facts: readonly Fact[];
}

const of =
  (question: RatedQuestion) =>
  (told: Told): boolean =>
    told.question === question;

// "No longer inadequate" tells what it was.
const isBefore = ({ fact }: Told): boolean =>
  fact.status === "previous" || fact.status === "resolved";

const tellsBefore = ({ status, claim }: Fact<RatingClaim>): boolean =>
  standsNow.has(status) ||
  (claim.value === null && (status === "previous" || status === "resolved"));

function toldBy(
  fact: Fact<RatingClaim>,
  value: RatingValue | null,
  { document, sections, facts }: Around,
): Told[] {
  if (value === null) return [];
  const { questions, notLookedAt } = questionsMeant(fact, { text: document.text, sections, facts });
  const status = notLookedAt && standsNow.has(fact.status) ? "not-followed-up" : fact.status;
  return questions.map((question) => ({ question, value, fact: { ...fact, status } }));
}

function ratingNow(told: readonly Told[], setting: Around): RatingFact | null {
  const standing = told.filter(({ fact }) => stands(fact.status));
  const best = plainest(standing);
  if (best === undefined) return null;
  const same = standing.filter(({ value }) => value === best.value);
  return {
    value: best.value,
    basis: basisOf(best, same, setting),
    evidence: same.map(({ fact }) => citeFact(setting.document, fact)),
  };
}

const stands = (status: Status): boolean => standsNow.has(status) || status === "not-followed-up";

// A label and its value say it plainest, then words that name the question or what it moved from, then
// "is now rated"; of equals, the first. That an inspection gave no rating counts only where nothing else is told.
const plainest = (told: readonly Told[]): Told | undefined =>
  [isLabelled, isSpelledOut, saysNow, isRated, () => true]
    .map((isPlain) => told.find(isPlain))
    .find((one) => one !== undefined);

const isLabelled = ({ fact }: Told): boolean =>
  fact.evidence.rule === "rating.labelled" || fact.evidence.rule === "service-rating.grid";

const isSpelledOut = (told: Told): boolean =>
  isRated(told) && (told.fact.claim.questions.length > 0 || told.fact.claim.before !== null);

const saysNow = (told: Told): boolean =>
  isRated(told) && told.fact.cue?.rule === "status.this-inspection";

const isRated = ({ value }: Told): boolean =>
  value !== "Inspected but not rated" && value !== "Insufficient evidence to rate";

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

function basisOf(best: Told, same: readonly Told[], { lookedAt, facts }: Around): RatingBasis {
  if (!isRated(best)) return "awarded";
  if (best.question === "overall" && isTargeted(facts) && same.some(isKept))
    return "carried-forward";
  if (same.some(({ fact }) => fact.status === "not-followed-up")) return "carried-forward";
  if (best.question === "overall" || lookedAt === null || same.some(isOfChapter)) return "awarded";
  return lookedAt.has(best.question) ? "awarded" : "carried-forward";
}

// A chapter that tells how its rating moved is one of an inspection that looked at it.
const isOfChapter = ({ fact }: Told): boolean => fact.claim.ofChapter && standsNow.has(fact.status);

// A targeted inspection leaves the overall rating as it is.
const isTargeted = (facts: readonly Fact[]): boolean =>
  factsOf("inspection", facts).some(
    ({ claim, status }) => claim.scope === "targeted" && standsNow.has(status),
  );

const isKept = ({ fact }: Told): boolean => fact.claim.before === fact.claim.value;
