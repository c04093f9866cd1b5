import type { GoldReport } from "../domain/gold.ts";
import { ratedQuestions } from "../domain/vocabulary.ts";
import { isSameName } from "./comparable-name.ts";
import { compareRatingsOf } from "./compare-ratings.ts";
import { pairRequired } from "./pair-up.ts";
import type { Told } from "./told.ts";
import { invented, type Verdict } from "./verdict.ts";

/** The ratings of core services and population groups: each service and question is a fact. */
export function compareServices(told: Told, { serviceRatings }: GoldReport): readonly Verdict[] {
  if (serviceRatings === undefined) return [];
  const { pairs, missed, left } = pairRequired(serviceRatings ?? [], told.serviceRatings, [
    (gold, read) => isSameName(gold.name, read.name),
  ]);
  return [
    ...pairs.flatMap(({ gold, read }) => compareRatingsOf(gold.name, read.ratings, gold.ratings)),
    ...missed.flatMap(({ name, ratings }) => compareRatingsOf(name, null, ratings)),
    ...left.flatMap(inventedIn),
  ];
}

const inventedIn = ({ name, ratings }: Told["serviceRatings"][number]): readonly Verdict[] =>
  ratedQuestions.flatMap((question) => {
    const rated = ratings[question];
    return rated === null
      ? []
      : [invented("service-ratings", `${name}, ${question} ${rated.value}`)];
  });
