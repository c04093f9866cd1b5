import type { Evidence, Ratings, Report } from "../../domain/report.ts";
import { questionWords, ratedQuestions } from "../../domain/vocabulary.ts";
import { breachWords, enforcementWords, repeatWords } from "./act-words.ts";
import { judgementWords, polarityWords, themeWords } from "./theme-words.ts";
import { specialMeasuresWords } from "../wording.ts";

/** What a sentence is taken to say: "Regulation 17, Good governance" and "continuing breach". */
export interface ShownClaim {
  readonly about: string;
  readonly says: string;
  readonly evidence: Evidence;
}

type Said = Omit<ShownClaim, "evidence">;

/** All that a report says, sentence by sentence; of a finding on a theme its first sentence. */
export const claimsOf = (report: Report): readonly ShownClaim[] => [
  ...ratingClaims(report.ratings, ""),
  ...ratingClaims(report.previousRatings, ", before"),
  ...report.serviceRatings.flatMap(({ name, ratings }) => ratingClaims(ratings, ` (${name})`)),
  ...report.standards.flatMap(({ outcome, name, judgement, evidence }) =>
    each({ about: `Outcome ${outcome}, ${name}`, says: judgementWords[judgement] }, evidence),
  ),
  ...report.qualityStatements.flatMap(({ name, score, evidence }) =>
    each({ about: name, says: score === null ? "no score" : `score ${String(score)}` }, evidence),
  ),
  ...report.breaches.flatMap((breach) => each(breachWords(breach), breach.evidence)),
  ...report.enforcement.flatMap((act) => each(enforcementWords(act), act.evidence)),
  ...(report.specialMeasures === null
    ? []
    : each(
        { about: "Special measures", says: specialMeasuresWords[report.specialMeasures.status] },
        report.specialMeasures.evidence,
      )),
  ...report.repeatStatements.flatMap((one) => each(repeatWords(one), one.evidence)),
  ...findingClaims(report),
  ...report.warnings.flatMap(({ message, evidence }) =>
    each({ about: "Warning", says: message }, evidence),
  ),
];

const each = (said: Said, evidence: readonly Evidence[]): readonly ShownClaim[] =>
  evidence.map((one) => ({ ...said, evidence: one }));

const ratingClaims = (ratings: Ratings, which: string): readonly ShownClaim[] =>
  ratedQuestions.flatMap((question) => {
    const fact = ratings[question];
    if (fact === null) return [];
    const carried = fact.basis === "carried-forward" ? ", carried forward" : "";
    const about = questionWords[question] + which;
    return each({ about, says: fact.value + carried }, fact.evidence);
  });

const findingClaims = ({ findings }: Report): readonly ShownClaim[] =>
  findings.flatMap(({ theme, polarity, keyQuestion, evidence }) => {
    const under = keyQuestion === null ? "" : `, ${questionWords[keyQuestion].toLowerCase()}`;
    const said = { about: themeWords[theme] + under, says: polarityWords[polarity] };
    return each(said, evidence.slice(0, 1));
  });
