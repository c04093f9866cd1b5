import type { GoldQualityStatement, GoldReport } from "../domain/gold.ts";
import { isSameName } from "./comparable-name.ts";
import { pairRequired } from "./pair-up.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, right, wrong, type Verdict } from "./verdict.ts";

const field = "quality-statements";

/** The quality statements that were assessed, each with its score. */
export function compareStatements(told: Told, gold: GoldReport): readonly Verdict[] {
  const golds = statementsOf(gold);
  if (golds === undefined) return [];
  const pairing = pairRequired(golds, told.qualityStatements, [isSameStatement]);
  return [
    ...pairing.pairs.map(({ gold: one, read }) => compareScore(one, read.score)),
    ...pairing.missed.map((one) => missed(field, statementWords(one))),
    ...pairing.left.map(({ name, score }) =>
      invented(field, `${name} ${String(score ?? "without a score")}`),
    ),
  ];
}

/** Of the same name, and of one key question where both say which. */
const isSameStatement = (
  gold: GoldQualityStatement,
  { name, keyQuestion }: Told["qualityStatements"][number],
): boolean =>
  isSameName(gold.name, name) &&
  (keyQuestion === null || (gold.keyQuestion ?? keyQuestion) === keyQuestion);

function compareScore(gold: GoldQualityStatement, read: number | null): Verdict {
  const words = `${gold.name} ${String(read ?? "without a score")}`;
  const isRight = gold.score === undefined || readingsOf(gold.score).includes(read);
  return isRight ? right(field, words) : wrong(field, words, statementWords(gold));
}

const statementWords = ({ name, score }: GoldQualityStatement): string =>
  score === undefined
    ? name
    : `${name} ${readingsOf(score)
        .map((one) => one ?? "without a score")
        .join(" or ")}`;

function statementsOf(gold: GoldReport): readonly GoldQualityStatement[] | undefined {
  if (gold.qualityStatements !== undefined) return gold.qualityStatements ?? [];
  return gold.assessedQualityStatements?.map(([keyQuestion, name, score]) => ({
    keyQuestion,
    name,
    score,
  }));
}
