import type { GoldEnforcement, GoldReport } from "../domain/gold.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, right, type Verdict } from "./verdict.ts";

const field = "enforcement";

/**
 * What the regulator did, each action with its standing; two of the same are one fact. An item that
 * may be read in several ways takes all of them that were read.
 */
export function compareEnforcement(told: Told, gold: GoldReport): readonly Verdict[] {
  if (gold.enforcement === undefined) return [];
  const golds = gold.enforcement ?? [];
  const reads = new Set(told.enforcement.map(({ action, standing }) => `${action} ${standing}`));
  const accepted = new Set(golds.flatMap(readingsIn));
  const wanted = new Map(
    golds
      .filter(({ optional }) => optional !== true)
      .map((one) => [readingsIn(one).join(" or "), readingsIn(one)] as const),
  );
  return [
    ...[...wanted].map(([words, readings]) => {
      const found = readings.find((reading) => reads.has(reading));
      return found === undefined ? missed(field, words) : right(field, found);
    }),
    ...[...reads].filter((read) => !accepted.has(read)).map((read) => invented(field, read)),
  ];
}

const readingsIn = ({ action, standing }: GoldEnforcement): readonly string[] =>
  readingsOf(action).flatMap((what) => readingsOf(standing).map((how) => `${what} ${how}`));
