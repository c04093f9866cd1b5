import type { ClaimType } from "../domain/claim.ts";
import { corpus as breach } from "./breach/corpus.ts";
import { standingCorpus } from "./breach/corpus-standing.ts";
import type { Corpus } from "./corpus.ts";
import { corpus as enforcement } from "./enforcement/corpus.ts";
import { corpus as inspection } from "./inspection/corpus.ts";
import { corpus as rating } from "./rating/corpus.ts";
import { corpus as ratingOfQuestions } from "./rating/corpus-questions.ts";
import { corpus as repeat } from "./repeat/corpus.ts";
import { corpus as specialMeasures } from "./special-measures/corpus.ts";
import { corpus as qualityStatement } from "./quality-statement/corpus.ts";
import { corpus as serviceRating } from "./service-rating/corpus.ts";
import { corpus as standard } from "./standard/corpus.ts";
import { corpus as theme } from "./theme/corpus.ts";

/** The texts that prove the rules of each type of fact. */
export const corpora: { readonly [T in ClaimType]?: Corpus<T> } = {
  breach: [...breach, ...standingCorpus],
  enforcement,
  inspection,
  rating: [...rating, ...ratingOfQuestions],
  repeat,
  "special-measures": specialMeasures,
  theme,
  standard,
  "quality-statement": qualityStatement,
  "service-rating": serviceRating,
};
