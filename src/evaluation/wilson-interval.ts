import type { Interval } from "../domain/evaluation.ts";

/** The 97.5th percentile of the normal distribution: 95 % lie between minus this and this. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a share, `right` of `all`; null of none. It stays within 0 and 1 and
 * holds for few cases and for shares of 0 and 1. Formula: E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927), 209-212; method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872.
 */
export function wilsonInterval(right: number, all: number): Interval | null {
  if (all === 0) return null;
  const p = right / all;
  const square = z * z;
  const scale = 1 + square / all;
  const centre = (p + square / (2 * all)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / all + square / (4 * all * all));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
