import type { GoldReport, GoldStandard } from "../domain/gold.ts";
import { compareValue } from "./compare-value.ts";
import { pairRequired } from "./pair-up.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, type Verdict } from "./verdict.ts";

type Standard = Told["standards"][number];

const field = "standards";

/** The judgements of 2010 to 2014, each with its outcome. */
export function compareStandards(told: Told, { standards }: GoldReport): readonly Verdict[] {
  if (standards === undefined) return [];
  const pairing = pairRequired(standards ?? [], told.standards, [
    (gold, read) => gold.outcome === read.outcome,
  ]);
  return [
    ...pairing.pairs.flatMap(({ gold, read }) => compareJudgement(gold, read)),
    ...pairing.missed.map(({ outcome, judgement }) =>
      missed(field, `outcome ${outcome} ${readingsOf(judgement).join(" or ")}`),
    ),
    ...pairing.left.map((read) => invented(field, `outcome ${read.outcome} ${read.judgement}`)),
  ];
}

const compareJudgement = (
  { outcome, judgement }: GoldStandard,
  read: Standard,
): readonly Verdict[] =>
  compareValue({
    field,
    read: read.judgement,
    accepted: readingsOf(judgement),
    words: (value) => `outcome ${outcome} ${value}`,
  });
