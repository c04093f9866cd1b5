import type { Evidence, Ratings, Report } from "../../domain/report.ts";
import { questionWords, ratedQuestions } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";
import { dateWords } from "../date-words.ts";
import { plainText } from "../plain-text.ts";
import { regulationWords } from "../regulation-words.ts";
import { actionWords, specialMeasuresWords, standingReasons, statusWords } from "../wording.ts";

/** A fact of a report as `explain` lists it. */
export interface ListedFact {
  /** What it can be asked for by: its place in the JSON, and a breach by its regulation and its own id. */
  readonly ids: readonly [string, ...string[]];
  readonly says: string;
  /** Why it stands as it does, where that was decided over all its sentences. */
  readonly why?: string;
  readonly evidence: readonly Evidence[];
}

/** Every fact of the report that a sentence stands for, in the order of the JSON. */
export const factsOf = (report: Report): readonly ListedFact[] => [
  ...ratingsIn("ratings", report.ratings),
  ...ratingsIn("previousRatings", report.previousRatings),
  ...report.serviceRatings.flatMap(({ name, ratings }, at) =>
    ratingsIn(`serviceRatings.${String(at)}`, ratings, `${plainText(name)}, `),
  ),
  ...listed("standards", report.standards, ({ outcome, name, judgement }) =>
    plainText(`Outcome ${outcome}, ${name}: ${judgement}`),
  ),
  ...listed("qualityStatements", report.qualityStatements, ({ name, score }) =>
    plainText(`${name}: ${score === null ? "no score" : String(score)}`),
  ),
  ...breachesIn(report),
  ...listed("enforcement", report.enforcement, enforcementWords),
  ...specialMeasuresIn(report),
  ...listed("repeatStatements", report.repeatStatements, repeatWords),
  ...listed("findings", report.findings, ({ theme, polarity }) => `${theme}: ${polarity}`),
  ...listed("warnings", report.warnings, ({ code, message }) => `${code}: ${plainText(message)}`),
];

type WithEvidence = Readonly<{ evidence: readonly Evidence[] }>;

const listed = <T extends WithEvidence>(
  name: string,
  items: readonly T[],
  says: (item: T) => string,
): readonly ListedFact[] =>
  items.map((item, at) => ({
    ids: [`${name}.${String(at)}`],
    says: says(item),
    evidence: item.evidence,
  }));

const ratingsIn = (name: string, ratings: Ratings, of = ""): readonly ListedFact[] =>
  ratedQuestions.flatMap((question) => {
    const fact = ratings[question];
    if (fact === null) return [];
    const says = `${of}${questionWords[question]}: ${fact.value}, ${fact.basis}`;
    return [{ ids: [`${name}.${question}`], says, evidence: fact.evidence }];
  });

const breachesIn = ({ breaches }: Report): readonly ListedFact[] =>
  breaches.map((breach, at) => {
    const action = breach.action === null ? [] : [actionWords[breach.action]];
    const says = [regulationWords(breach), statusWords[breach.status], ...action].join("; ");
    const cited = `${breach.instrument}:${breach.regulation}`;
    const ids = [cited, breach.id, `breaches.${String(at)}`] as const;
    return { ids, says, why: standingReasons[breach.status], evidence: breach.evidence };
  });

function specialMeasuresIn({ specialMeasures }: Report): readonly ListedFact[] {
  if (specialMeasures === null) return [];
  const { status, evidence } = specialMeasures;
  return [{ ids: ["specialMeasures"], says: specialMeasuresWords[status], evidence }];
}

function enforcementWords(one: Report["enforcement"][number]): string {
  const regulations =
    one.regulations.length === 0 ? "" : `, regulation ${one.regulations.join(", ")}`;
  const deadline = one.deadline === null ? "" : `, to be met by ${dateWords(one.deadline)}`;
  return `${actionWords[one.action]}${regulations}: ${one.standing}${deadline}`;
}

function repeatWords(one: Report["repeatStatements"][number]): string {
  const count = one.count === null ? "again" : counted(one.count, "time");
  const row = one.consecutive ? ", in a row" : "";
  const about = one.question === null ? one.subject : questionWords[one.question];
  return [about, one.value].filter((part) => part !== null).join(" ") + `: ${count}${row}`;
}
