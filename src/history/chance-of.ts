import type { Chance } from "../domain/analysis.ts";

/** Locations of a run: all whose reports could tell of breaches, and those that breached. */
export interface Lot {
  readonly all: number;
  readonly failing: number;
  /** The provider's own among all, and among the failing. */
  readonly own: number;
  readonly ownFailing: number;
}

/**
 * What chance alone would give: the failing locations of the run dealt at random over all of them (the
 * hypergeometric distribution). Only sums and products, so that every machine gives the same figures,
 * rounded to four decimals.
 */
export function chanceOf(lot: Lot): Chance {
  const { all, failing, own } = lot;
  const expected = rounded((own * failing) / all);
  const isAlone = own === all;
  return { inspected: own, expected, probability: isAlone ? null : probabilityOf(lot) };
}

const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

/** The chance of `ownFailing` or more; null where the numbers are too large to tell. */
function probabilityOf({ all, failing, own, ownFailing }: Lot): number | null {
  const least = Math.max(0, own + failing - all);
  // Each term from the one before; the first stands for 1, and all are divided by their sum.
  let term = 1;
  let below = 0;
  let from = 0;
  for (let hits = least; hits <= Math.min(own, failing); hits += 1) {
    if (hits < ownFailing) below += term;
    else from += term;
    term *= ((failing - hits) / (hits + 1)) * ((own - hits) / (all - failing - own + hits + 1));
  }
  const whole = below + from;
  return Number.isFinite(whole) && whole > 0 ? rounded(from / whole) : null;
}
