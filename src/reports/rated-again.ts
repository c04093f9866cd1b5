import type { RatingClaim, RepeatClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { overlap } from "../domain/span.ts";
import { standsNow } from "../domain/vocabulary.ts";

/**
 * What "again" and "for the third time in a row" tell of the rating before: it was the same. `rated`
 * are the ratings told, one of which is the one that comes again.
 */
export const ratedAgain =
  (rated: readonly Fact<RatingClaim>[]) =>
  (repeat: Fact<RepeatClaim>): Fact<RatingClaim>[] => {
    const { value, subject, consecutive } = repeat.claim;
    const isSame = subject === "rating" && (consecutive || again.has(repeat.evidence.rule));
    if (!isSame || !standsNow.has(repeat.status)) return [];
    const now = rated.find(
      ({ claim, evidence }) =>
        claim.value === value && overlap(evidence.span, repeat.evidence.span),
    );
    return now === undefined
      ? []
      : [{ ...now, claim: { ...now.claim, value: null, before: value } }];
  };

const again: ReadonlySet<string> = new Set(["repeat.again-rated", "repeat.rated-again"]);
