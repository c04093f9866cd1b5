import { analysis, type Analysis, type RepeatedFailure } from "../src/domain/analysis.ts";
import {
  eachRated,
  type Breach,
  type Evidence,
  type RatingFact,
  type Ratings,
  type Report,
} from "../src/domain/report.ts";
import type { RatingValue } from "../src/domain/vocabulary.ts";

// Hand-made analyses of invented services, held against the schema when they are made.

export const evidence = (quote: string, page: number | null = 1): Evidence => ({
  rule: "sample.rule",
  quote,
  page,
  start: 10,
  end: 10 + quote.length,
  cue: null,
});

export const rated = (value: RatingValue, basis: RatingFact["basis"] = "awarded"): RatingFact => ({
  value,
  basis,
  evidence: [evidence(`Rated ${value}`)],
});

export const unrated = eachRated(() => null);

const allRated = (value: RatingValue): Ratings => ({
  overall: rated(value),
  safe: rated(value),
  effective: rated("Good"),
  caring: rated("Good", "carried-forward"),
  responsive: rated("Requires improvement"),
  wellLed: rated(value),
});

export const breach = (regulation: string, more: Partial<Breach> = {}): Breach => ({
  id: `RA-2014:${regulation}`,
  instrument: "RA-2014",
  regulation,
  paragraphs: [],
  title: "Good governance",
  category: "good-governance",
  successors: [],
  status: "continuing",
  earlier: [],
  action: "warning-notice",
  keyQuestion: "wellLed",
  cited: "number",
  evidence: [evidence("The registered provider was still in breach of regulation 17.", 7)],
  ...more,
});

export const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  source: { path: `${id}.pdf`, sha256: "0".repeat(64), mediaType: "application/pdf", pages: 20 },
  document: { kind: "inspection-report", framework: "five-key-questions", title: null },
  location: {
    name: "Rowan House",
    id: "1-100000001",
    postcode: "ZZ1 1ZZ",
    formerNames: [],
    alsoKnownAs: [],
  },
  provider: { name: "Alder Care Limited", id: "1-200000002" },
  service: { sector: "social-care", type: "Residential care home" },
  inspection: {
    dates: ["2019-03-05", "2019-03-06"],
    published: "2019-05-01",
    scope: null,
    previous: null,
  },
  inherited: false,
  relations: [],
  ratings: allRated("Inadequate"),
  previousRatings: unrated,
  serviceRatings: [],
  standards: [],
  qualityStatements: [],
  breaches: [],
  statedBreachCount: null,
  enforcement: [],
  specialMeasures: null,
  repeatStatements: [],
  findings: [],
  warnings: [],
  ...more,
});

export const failure = (more: Partial<RepeatedFailure> = {}): RepeatedFailure => ({
  scope: "location",
  location: report("rowan").location,
  provider: report("rowan").provider,
  subject: {
    type: "regulation",
    instrument: "RA-2014",
    regulation: "17",
    title: "Good governance",
    category: "good-governance",
    qualityStatements: [],
  },
  policy: "classes",
  class: "consecutive",
  count: 2,
  longestRun: 2,
  first: "2019-03-05",
  last: "2023-06-06",
  escalating: false,
  stated: false,
  resolvedAt: null,
  chance: null,
  occurrences: [
    {
      reportId: "rowan-2019",
      date: "2019-03-05",
      citedAs: "RA-2014 17",
      fit: "same",
      daysSince: null,
      told: false,
      inherited: false,
      action: "requirement-notice",
      evidence: [evidence("The provider had no system to check the quality of the service.", 5)],
    },
    {
      reportId: "rowan-2023",
      date: "2023-06-06",
      citedAs: "RA-2014 17",
      fit: "same",
      daysSince: null,
      told: false,
      inherited: false,
      action: "warning-notice",
      evidence: [
        evidence(
          "At this inspection the registered provider still had no effective system to check " +
            "the quality and safety of the service, and this was a continued breach of regulation 17.",
          7,
        ),
      ],
    },
  ],
  ...more,
});

const inspections = (reports: readonly Report[]) =>
  reports.map(({ id, inspection: { dates, published }, ratings }) => ({
    reportId: id,
    alsoIn: [],
    dates,
    published,
    told: false,
    inherited: false,
    ratings,
  }));

export const emptyAnalysis: Analysis = analysis.parse({
  schemaVersion: 1,
  tool: { name: "cqc-lens", version: "0.0.0" },
  reports: [],
  locations: [],
  repeatedFailures: [],
  problems: [],
});

const rowan = [
  report("rowan-2019", { ratings: allRated("Requires improvement"), breaches: [breach("17")] }),
  report("rowan-2023", {
    inspection: {
      dates: ["2023-06-06"],
      published: "2023-08-01",
      scope: "comprehensive",
      previous: null,
    },
    breaches: [
      breach("17"),
      breach("18", {
        id: "REG-2009:18",
        instrument: "REG-2009",
        title: "Notification of other incidents",
        status: "new",
        action: null,
      }),
      breach("9", { title: "Person-centred care", status: "resolved", action: null }),
    ],
    enforcement: [
      {
        action: "warning-notice",
        standing: "taken",
        regulations: ["17"],
        deadline: "2023-09-30",
        evidence: [evidence("To be met by 30 September 2023.", 15)],
      },
    ],
    specialMeasures: { status: "entered", evidence: [evidence("in special measures", 3)] },
    warnings: [{ code: "count", message: "It counts three breaches.", evidence: [] }],
  }),
];

const elm = report("elm-2021", {
  location: {
    name: "Elm Court",
    id: null,
    postcode: null,
    formerNames: ["The Elms"],
    alsoKnownAs: [],
  },
  inspection: { dates: ["2021-02"], published: null, scope: null, previous: null },
  ratings: { ...unrated, overall: rated("Outstanding") },
});

/** Two locations, four repeated failures, a stray document and a file that could not be read. */
export const sampleAnalysis: Analysis = analysis.parse({
  ...emptyAnalysis,
  reports: [elm, ...rowan, report("menu", { document: { ...elm.document, kind: "other" } })],
  locations: [
    {
      location: elm.location,
      provider: elm.provider,
      inspections: inspections([elm]),
      ledger: [],
      streaks: [],
      ratingCourses: [],
      specialMeasures: [],
      links: [],
      questions: [{ name: "Elm Court Lodge", id: null, reason: "near name" }],
      warnings: [],
    },
    {
      location: report("rowan").location,
      provider: report("rowan").provider,
      inspections: inspections(rowan),
      ledger: [],
      streaks: [],
      ratingCourses: [],
      specialMeasures: [],
      links: [],
      questions: [],
      warnings: [],
    },
  ],
  repeatedFailures: [
    failure({ class: "consecutive", subject: { type: "rating", question: "safe" }, stated: true }),
    failure({ class: "relapse", count: 3, resolvedAt: "2024-01-10" }),
    failure({ class: "persistent", count: 4, longestRun: 3, escalating: true }),
    failure({ scope: "provider", location: null, class: "systemic" }),
  ],
  problems: [
    { path: "scan.pdf", code: "no-text", message: "It holds pictures of pages and no text." },
  ],
});
