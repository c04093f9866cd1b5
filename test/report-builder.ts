import { categoryOf, regulationOf } from "../src/domain/law/index.ts";
import {
  eachRated,
  report,
  type Breach,
  type Evidence,
  type RatingFact,
  type Ratings,
  type Relation,
  type RepeatStatement,
  type Report,
} from "../src/domain/report.ts";
import type { RatingValue } from "../src/domain/vocabulary.ts";

export const evidenceOf = (quote: string): Evidence => ({
  rule: "test.rule",
  quote,
  page: 1,
  start: 0,
  end: quote.length,
  cue: null,
});

/** "12" is a regulation of 2014; another instrument goes before it: "RA-2010 13". */
export function breachOf(citation: string, facts: Partial<Breach> = {}): Breach {
  const [number = "", instrument = "RA-2014"] = citation.split(" ").reverse();
  const named = instrument as Breach["instrument"];
  const regulation = regulationOf(named, number);
  return {
    id: `breach-${citation}`,
    instrument: named,
    regulation: number,
    paragraphs: [],
    title: regulation?.title ?? number,
    category: categoryOf(named, number),
    successors: regulation?.successors ?? [],
    status: "current",
    earlier: [],
    action: null,
    keyQuestion: null,
    cited: "number",
    evidence: [evidenceOf(`in breach of regulation ${number}`)],
    ...facts,
  };
}

export const ratingOf = (
  value: RatingValue,
  basis: RatingFact["basis"] = "awarded",
): RatingFact => ({ value, basis, evidence: [evidenceOf(`rated ${value}`)] });

export const noRatings = eachRated(() => null);

export const statementOf = (facts: Partial<RepeatStatement>): RepeatStatement => ({
  subject: "breach",
  value: null,
  count: null,
  unit: null,
  consecutive: false,
  question: null,
  evidence: [evidenceOf("again")],
  ...facts,
});

/** What a test says of a report: parts of its parts. Of an identity only what is given is known. */
export interface ReportFacts {
  readonly id: string;
  readonly path?: string;
  readonly sha256?: string;
  readonly kind?: Report["document"]["kind"];
  readonly location?: Partial<Report["location"]>;
  readonly provider?: Partial<Report["provider"]>;
  readonly dates?: readonly string[];
  readonly published?: string;
  readonly ratings?: Partial<Ratings>;
  readonly previousRatings?: Partial<Ratings>;
  readonly previous?: Report["inspection"]["previous"];
  readonly relations?: readonly Relation[];
  readonly inherited?: boolean;
  readonly breaches?: readonly Breach[];
  readonly repeatStatements?: readonly RepeatStatement[];
}

/** A whole report, checked against the schema: of The Limes, unless `facts` names another place. */
export const reportOf = (facts: ReportFacts): Report =>
  report.parse({
    id: facts.id,
    source: {
      path: facts.path ?? `${facts.id}.pdf`,
      sha256: facts.sha256 ?? facts.id,
      mediaType: "application/pdf",
      pages: 1,
    },
    document: { kind: facts.kind ?? "inspection-report", framework: null, title: null },
    location: {
      name: null,
      id: null,
      postcode: null,
      formerNames: [],
      alsoKnownAs: [],
      ...(facts.location ?? { name: "The Limes", id: "1-100" }),
    },
    provider: { name: null, id: null, ...facts.provider },
    service: { sector: null, type: null },
    inspection: {
      dates: facts.dates ?? [],
      published: facts.published ?? null,
      scope: null,
      previous: facts.previous ?? null,
    },
    inherited: facts.inherited ?? false,
    relations: facts.relations ?? [],
    ratings: { ...noRatings, ...facts.ratings },
    previousRatings: { ...noRatings, ...facts.previousRatings },
    serviceRatings: [],
    standards: [],
    qualityStatements: [],
    breaches: facts.breaches ?? [],
    statedBreachCount: null,
    enforcement: [],
    specialMeasures: null,
    repeatStatements: facts.repeatStatements ?? [],
    findings: [],
    warnings: [],
  } satisfies Report);
