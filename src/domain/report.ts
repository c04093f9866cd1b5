import { z } from "zod";
import * as v from "./vocabulary.ts";

// What the tool says, as schemas; the types are read off them. Dates are `YYYY-MM-DD`, or `YYYY-MM` /
// `YYYY` where the text says no more. Offsets count UTF-16 units of the text that `text` prints.

const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id });

export const dateText = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const quote = {
  rule: z.string(),
  quote: z.string(),
  page: z.int().min(1).nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
};

/** The sentence that says it. `cue`: the words that decided its standing, where some did. */
export const evidence = named(
  "Evidence",
  z.strictObject({ ...quote, cue: z.strictObject(quote).nullable() }),
);
export type Evidence = z.infer<typeof evidence>;

const evidences = z.array(evidence).readonly();

export const ratingFact = named(
  "RatingFact",
  z.strictObject({
    value: z.enum(v.ratingValues),
    basis: z.enum(v.ratingBases),
    evidence: evidences,
  }),
);
export type RatingFact = z.infer<typeof ratingFact>;

export const ratings = named(
  "Ratings",
  z.strictObject({
    overall: ratingFact.nullable(),
    safe: ratingFact.nullable(),
    effective: ratingFact.nullable(),
    caring: ratingFact.nullable(),
    responsive: ratingFact.nullable(),
    wellLed: ratingFact.nullable(),
  }),
);
export type Ratings = z.infer<typeof ratings>;

/** The ratings that `rate` gives each question. */
export const eachRated = (rate: (question: v.RatedQuestion) => RatingFact | null): Ratings => ({
  overall: rate("overall"),
  safe: rate("safe"),
  effective: rate("effective"),
  caring: rate("caring"),
  responsive: rate("responsive"),
  wellLed: rate("wellLed"),
});

/** No rating of any question. */
export const noRatings = eachRated(() => null);

/** Another inspection, as far as a report tells when it was or when its report was published. */
export const earlierInspection = z.strictObject({
  dates: z.array(dateText).readonly(),
  published: dateText.nullable(),
});
export type EarlierInspection = z.infer<typeof earlierInspection>;

export const breach = named(
  "Breach",
  z.strictObject({
    id: z.string(),
    instrument: z.enum(v.instruments),
    regulation: z.string(),
    /** Paragraphs as cited, each whole: `12(2)(a)`. */
    paragraphs: z.array(z.string()).readonly(),
    title: z.string(),
    category: z.string(),
    /** Numbers of the 2014 regulations that took over a 2010 one, the main one first. */
    successors: z.array(z.string()).readonly(),
    status: z.enum(v.breachStatuses),
    /** How earlier inspections found it, where what tells of them dates them. */
    earlier: z.array(earlierInspection.extend({ state: z.enum(["breached", "met"]) })).readonly(),
    action: z.enum(v.breachActions).nullable(),
    keyQuestion: z.enum(v.keyQuestions).nullable(),
    cited: z.enum(["number", "name"]),
    evidence: evidences,
  }),
);
export type Breach = z.infer<typeof breach>;

export const enforcement = named(
  "Enforcement",
  z.strictObject({
    action: z.enum(v.enforcementActions),
    standing: z.enum(v.enforcementStandings),
    regulations: z.array(z.string()).readonly(),
    deadline: dateText.nullable(),
    evidence: evidences,
  }),
);
export type Enforcement = z.infer<typeof enforcement>;

export const specialMeasures = named(
  "SpecialMeasures",
  z.strictObject({
    status: z.enum(v.specialMeasuresStatuses),
    evidence: evidences,
  }),
);
export type SpecialMeasures = z.infer<typeof specialMeasures>;

export const repeatStatement = named(
  "RepeatStatement",
  z.strictObject({
    subject: z.enum(v.repeatSubjects),
    value: z.enum(v.ratingValues).nullable(),
    count: z.int().min(1).nullable(),
    unit: z.enum(v.repeatUnits).nullable(),
    consecutive: z.boolean(),
    /** Which rating repeats, where `subject` is a rating. */
    question: z.enum(v.ratedQuestions).nullable(),
    evidence: evidences,
  }),
);
export type RepeatStatement = z.infer<typeof repeatStatement>;

export const finding = named(
  "Finding",
  z.strictObject({
    theme: z.enum(v.themes),
    polarity: z.enum(v.polarities),
    keyQuestion: z.enum(v.keyQuestions).nullable(),
    evidence: evidences,
  }),
);
export type Finding = z.infer<typeof finding>;

export const warning = named(
  "Warning",
  z.strictObject({
    code: z.string(),
    message: z.string(),
    evidence: evidences,
  }),
);
export type Warning = z.infer<typeof warning>;

export const standard = named(
  "Standard",
  z.strictObject({
    outcome: z.string(),
    name: z.string(),
    judgement: z.enum(v.judgements),
    evidence: evidences,
  }),
);
export type Standard = z.infer<typeof standard>;

const qualityStatement = z.strictObject({
  keyQuestion: z.enum(v.keyQuestions).nullable(),
  name: z.string(),
  score: z.int().min(1).max(4).nullable(),
  evidence: evidences,
});

/**
 * Another registration of the same place: what came before it under another owner or at another
 * address, or what took its place. Only that there is one is certain; a text may not name it.
 */
export const relation = z.strictObject({
  role: z.enum(v.relationRoles),
  /** The location id of the other registration. */
  id: z.string().nullable(),
  name: z.string().nullable(),
  provider: z.string().nullable(),
  /** In the regulator's words: "New Provider", "Location Move". */
  reason: z.string().nullable(),
  evidence: evidences,
});
export type Relation = z.infer<typeof relation>;

export const report = named(
  "Report",
  z.strictObject({
    id: z.string(),
    source: z.strictObject({
      path: z.string(),
      sha256: z.string(),
      mediaType: z.string(),
      pages: z.int().nullable(),
    }),
    document: z.strictObject({
      kind: z.enum(v.documentKinds),
      framework: z.enum(v.frameworks).nullable(),
      title: z.string().nullable(),
    }),
    location: z.strictObject({
      name: z.string().nullable(),
      id: z.string().nullable(),
      postcode: z.string().nullable(),
      formerNames: z.array(z.string()).readonly(),
      /** Other names it goes by now: brands, short forms. */
      alsoKnownAs: z.array(z.string()).readonly(),
    }),
    provider: z.strictObject({
      name: z.string().nullable(),
      id: z.string().nullable(),
    }),
    service: z.strictObject({
      sector: z.string().nullable(),
      type: z.string().nullable(),
    }),
    inspection: z.strictObject({
      dates: z.array(dateText).readonly(),
      published: dateText.nullable(),
      scope: z.enum(v.inspectionScopes).nullable(),
      /** The inspection before it, where the report dates it. */
      previous: earlierInspection
        .extend({
          /** The questions whose previous rating is said to be of that very one. */
          ratings: z.array(z.enum(v.ratedQuestions)).readonly(),
        })
        .nullable(),
    }),
    /** Whether it was given to an earlier registration (another owner or address) of the place. */
    inherited: z.boolean(),
    relations: z.array(relation).readonly(),
    ratings,
    previousRatings: ratings,
    serviceRatings: z.array(z.strictObject({ name: z.string(), ratings })).readonly(),
    standards: z.array(standard).readonly(),
    qualityStatements: z.array(qualityStatement).readonly(),
    breaches: z.array(breach).readonly(),
    statedBreachCount: z.int().nullable(),
    enforcement: z.array(enforcement).readonly(),
    specialMeasures: specialMeasures.nullable(),
    repeatStatements: z.array(repeatStatement).readonly(),
    findings: z.array(finding).readonly(),
    warnings: z.array(warning).readonly(),
  }),
);
export type Report = z.infer<typeof report>;

/** What a report holds of ratings, breaches and acts where it tells none, in the order of its fields. */
export const nothingFound = {
  ratings: noRatings,
  previousRatings: noRatings,
  serviceRatings: [],
  standards: [],
  qualityStatements: [],
  breaches: [],
  statedBreachCount: null,
  enforcement: [],
  specialMeasures: null,
  repeatStatements: [],
} as const satisfies Partial<Report>;
