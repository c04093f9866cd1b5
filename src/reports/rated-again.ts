import type { RatingClaim, RepeatClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { breachedNow } from "../domain/vocabulary.ts";

/** What "again" and "for the third time in a row" tell of the rating before: it was the same. */
export function ratedAgain(fact: Fact<RepeatClaim>): Fact<RatingClaim>[] {
  const { subject, value, consecutive, questions, ofChapter } = fact.claim;
  const isSame = subject === "rating" && (consecutive || again.has(fact.evidence.rule));
  if (!isSame || !standsNow.has(fact.status)) return [];
  const claim = { questions, ofChapter, rest: null, value: null, before: value } as const;
  return [{ ...fact, claim: { type: "rating", ...claim } }];
}

const again: ReadonlySet<string> = new Set(["repeat.again-rated", "repeat.rated-again"]);
const standsNow: ReadonlySet<string> = breachedNow;
