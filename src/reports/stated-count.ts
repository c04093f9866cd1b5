import type { BreachClaim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { lineStart } from "../structure/sentences.ts";
import { factsOf } from "./is-of.ts";

/**
 * How many breaches the report says it found now. Counts of one line add up ("four breaches of
 * the one law and two of the other"); of several lines the highest stands. "A breach of
 * regulation 12" tells one breach and counts none.
 */
export function statedBreachCount(
  facts: readonly Fact[],
  named: number,
  text: string,
): number | null {
  const sums = new Map<number, number>();
  for (const { claim, evidence } of factsOf("breach", facts).filter(counts)) {
    const line = lineStart(text, evidence.span.start);
    sums.set(line, (sums.get(line) ?? 0) + (claim.count ?? 0));
  }
  const stated = Math.max(0, ...sums.values());
  // "One breach of the other law" beside several is no count of all.
  return stated === 0 || (stated === 1 && named > 1) ? null : stated;
}

const counts = ({ claim, status }: Fact<BreachClaim>): boolean =>
  claim.count !== null && standsNow.has(status) && claim.said === "breached";
