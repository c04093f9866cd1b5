import type { GoldBreach, GoldReport } from "../domain/gold.ts";
import type { Breach } from "../domain/report.ts";
import { standsNow, type BreachStatus } from "../domain/vocabulary.ts";
import { compareValue } from "./compare-value.ts";
import { pairUp } from "./pair-up.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, right, wrong, type Verdict } from "./verdict.ts";

type Cited = Pick<Breach, "instrument" | "regulation">;

const keyOf = ({ instrument, regulation }: Cited): string => `${instrument} ${regulation}`;

/**
 * The breaches: which regulations are breached now, what is told of each, and what was done about
 * those that were found. An optional one is neither missed nor, with a status the gold accepts,
 * invented.
 */
export function compareBreaches({ breaches: reads }: Told, gold: GoldReport): readonly Verdict[] {
  if (gold.breaches === undefined) return [];
  const golds = gold.breaches ?? [];
  return [...compareNow(reads, golds), ...compareAll(reads, golds)];
}

/** What the gold accepts: `current` takes `new` as well. */
function statusesOf({ status }: GoldBreach): readonly BreachStatus[] {
  const told = readingsOf(status);
  return told.includes("current") ? [...told, "new"] : told;
}

function compareNow(reads: readonly Breach[], golds: readonly GoldBreach[]): readonly Verdict[] {
  const field = "breaches-now";
  const read = new Set(reads.filter(({ status }) => standsNow.has(status)).map(keyOf));
  const isNow = (one: BreachStatus): boolean => standsNow.has(one);
  const possible = new Set(golds.filter((one) => statusesOf(one).some(isNow)).map(keyOf));
  const certain = new Set(
    golds.filter((one) => one.optional !== true && statusesOf(one).every(isNow)).map(keyOf),
  );
  return [
    ...[...certain].map((key) => (read.has(key) ? right(field, key) : missed(field, key))),
    ...[...read].filter((key) => !possible.has(key)).map((key) => invented(field, key)),
  ];
}

function compareAll(reads: readonly Breach[], golds: readonly GoldBreach[]): readonly Verdict[] {
  const isSame = (gold: GoldBreach, read: Breach): boolean => keyOf(gold) === keyOf(read);
  const {
    pairs,
    missed: unread,
    left,
  } = pairUp(golds, reads, [
    (gold, read) => isSame(gold, read) && statusesOf(gold).includes(read.status),
    isSame,
  ]);
  return [
    ...pairs.flatMap(({ gold, read }) => comparePair(gold, read)),
    ...unread
      .filter(({ optional }) => optional !== true)
      .map((gold) => missed("breaches", goldWords(gold))),
    ...left.map((read) => invented("breaches", readWords(read))),
  ];
}

function comparePair(gold: GoldBreach, read: Breach): readonly Verdict[] {
  const isAccepted = statusesOf(gold).includes(read.status);
  if (gold.optional === true) return isAccepted ? [] : [invented("breaches", readWords(read))];
  const verdict = isAccepted
    ? right("breaches", readWords(read))
    : wrong("breaches", readWords(read), goldWords(gold));
  return [verdict, ...compareAction(gold, read)];
}

const compareAction = (gold: GoldBreach, { action }: Breach): readonly Verdict[] =>
  gold.action === undefined
    ? []
    : compareValue({
        field: "breach-action",
        read: action,
        accepted: readingsOf(gold.action),
        words: (value) => `${keyOf(gold)} ${value}`,
      });

const readWords = (read: Breach): string => `${keyOf(read)} ${read.status}`;

const goldWords = (gold: GoldBreach): string =>
  `${keyOf(gold)} ${readingsOf(gold.status).join(" or ")}`;
