import type { LocationHistory } from "../../domain/analysis.ts";
import type { RatingFact, Report } from "../../domain/report.ts";
import type { RatingValue } from "../../domain/vocabulary.ts";

type Rating = Pick<RatingFact, "value" | "basis">;

/** The overall rating now and before, and which way it went. */
export interface RatingMove {
  readonly now: Rating | null;
  readonly before: Rating | null;
  readonly movement: "up" | "down" | "same" | "unknown";
}

// Best first; a rating of another kind is neither better nor worse.
const grades: readonly RatingValue[] = [
  "Outstanding",
  "Good",
  "Requires improvement",
  "Inadequate",
];

/**
 * How the overall rating moved: from the last one awarded before, else from the one that the reports of
 * the latest inspection name as the previous.
 */
export function movementOf(
  { inspections }: LocationHistory,
  latest: readonly Report[],
): RatingMove {
  const now = inspections.at(-1)?.ratings.overall ?? null;
  const earlier = inspections.slice(0, -1).findLast(({ ratings }) => isAwarded(ratings.overall));
  const named = latest.find(({ previousRatings }) => previousRatings.overall !== null);
  const before = earlier?.ratings.overall ?? named?.previousRatings.overall ?? null;
  return { now, before, movement: directionOf(before, now) };
}

const isAwarded = (fact: RatingFact | null): boolean => fact?.basis === "awarded";

function directionOf(before: Rating | null, now: Rating | null): RatingMove["movement"] {
  if (before === null || now?.basis !== "awarded") return "unknown";
  const [from, to] = [grades.indexOf(before.value), grades.indexOf(now.value)];
  if (from < 0 || to < 0) return "unknown";
  if (from === to) return "same";
  return to < from ? "up" : "down";
}
