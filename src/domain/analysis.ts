import { z } from "zod";
import { fits } from "./law/crosswalk.ts";
import { dateText, evidence, ratings, report, type Report } from "./report.ts";
import * as v from "./vocabulary.ts";

const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id });

export const ledgerEntry = z.strictObject({
  reportId: z.string(),
  date: dateText.nullable(),
  state: z.enum(v.ledgerStates),
  /** Null where the report says nothing of the regulation. */
  status: z.enum(v.breachStatuses).nullable(),
  action: z.enum(v.breachActions).nullable(),
  /** Whether only a later report says so; `reportId` is then of that one, where none other is in hand. */
  told: z.boolean(),
  inherited: z.boolean(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** One regulation over the inspections of a location, oldest first. */
export const ledgerRow = z.strictObject({
  instrument: z.enum(v.instruments),
  regulation: z.string(),
  title: z.string(),
  /** The last inspection that found it breached or met; null where none is dated. */
  lastAssessed: dateText.nullable(),
  entries: z.array(ledgerEntry).readonly(),
});
export type LedgerRow = z.infer<typeof ledgerRow>;

/** Consecutive awarded ratings below Good. `to` is the newest inspection of the run. */
export const ratingStreak = z.strictObject({
  question: z.enum(v.ratedQuestions),
  count: z.int().min(2),
  from: dateText.nullable(),
  to: dateText.nullable(),
  /** Whether the newest rating of the question is part of the run. */
  ongoing: z.boolean(),
});
export type RatingStreak = z.infer<typeof ratingStreak>;

/** How a question was rated over the years: ratings awarded, none carried forward. */
export const ratingCourse = z.strictObject({
  question: z.enum(v.ratedQuestions),
  awarded: z.int().min(1),
  belowGood: z.int().min(0),
  /** Whether it was below Good every time. */
  neverGood: z.boolean(),
  /** How often the newest rating was awarded in a row; 2 or more is the same rating again. */
  same: z.strictObject({
    value: z.enum(v.ratingValues),
    count: z.int().min(1),
    from: dateText.nullable(),
  }),
});
export type RatingCourse = z.infer<typeof ratingCourse>;

/** A stay in special measures; a date is null where no report in hand tells that end of it. */
export const specialMeasuresStay = z.strictObject({
  entered: dateText.nullable(),
  left: dateText.nullable(),
  /** Whether the newest report that speaks of them says that it is in them. */
  ongoing: z.boolean(),
  /** The reports that tell of it. */
  reportIds: z.array(z.string()).readonly(),
});
export type SpecialMeasuresStay = z.infer<typeof specialMeasuresStay>;

/** Why reports are taken for reports of one place. */
export const placeLink = z.strictObject({
  by: z.enum(v.linkReasons),
  strength: z.enum(v.linkStrengths),
  /** What they share, or what says so. */
  shared: z.string(),
});
export type PlaceLink = z.infer<typeof placeLink>;

/** Another place of this run that may be the same one: to be looked at, never joined. */
export const placeQuestion = z.strictObject({
  name: z.string().nullable(),
  id: z.string().nullable(),
  reason: z.string(),
});
export type PlaceQuestion = z.infer<typeof placeQuestion>;

/** Where reports of one inspection give one question two ratings. */
export const historyWarning = z.strictObject({
  code: z.string(),
  message: z.string(),
  told: z
    .array(
      z.strictObject({
        reportId: z.string(),
        value: z.string(),
        evidence: z.array(evidence).readonly(),
      }),
    )
    .readonly(),
});
export type HistoryWarning = z.infer<typeof historyWarning>;

export const locationHistory = named(
  "LocationHistory",
  z.strictObject({
    location: report.shape.location,
    provider: report.shape.provider,
    inspections: z
      .array(
        z.strictObject({
          reportId: z.string(),
          /** Other reports of the same inspection: the same one seen twice counts once. */
          alsoIn: z.array(z.string()).readonly(),
          dates: z.array(dateText).readonly(),
          published: dateText.nullable(),
          /** Whether no report of it is in hand; `reportId` is then the later one that tells of it. */
          told: z.boolean(),
          /** Whether it was of an earlier registration of the place. */
          inherited: z.boolean(),
          ratings,
        }),
      )
      .readonly(),
    ledger: z.array(ledgerRow).readonly(),
    streaks: z.array(ratingStreak).readonly(),
    ratingCourses: z.array(ratingCourse).readonly(),
    specialMeasures: z.array(specialMeasuresStay).readonly(),
    links: z.array(placeLink).readonly(),
    questions: z.array(placeQuestion).readonly(),
    warnings: z.array(historyWarning).readonly(),
  }),
);
export type LocationHistory = z.infer<typeof locationHistory>;

export const repeatedSubject = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("regulation"),
    instrument: z.enum(v.instruments),
    regulation: z.string(),
    title: z.string(),
    category: z.string(),
    /** The quality statements (2023 to 2026) that ask about it. */
    qualityStatements: z
      .array(
        z.strictObject({
          keyQuestion: z.enum(v.keyQuestions),
          name: z.string(),
          fit: z.enum(fits),
        }),
      )
      .readonly(),
  }),
  z.strictObject({
    type: z.literal("rating"),
    question: z.enum(v.ratedQuestions),
  }),
]);
export type RepeatedSubject = z.infer<typeof repeatedSubject>;

export const occurrence = z.strictObject({
  reportId: z.string(),
  date: dateText.nullable(),
  /** The regulation as this report cites it ("RA-2010 13"), or the rating ("Inadequate"). */
  citedAs: z.string(),
  /** How what is cited stands to the subject it counts under. */
  fit: z.enum(fits),
  /** Days since the occurrence before; null for the first, and where a date is not known to the day. */
  daysSince: z.int().nullable(),
  action: z.enum(v.breachActions).nullable(),
  /** Whether no report of that inspection says it, but a later one. */
  told: z.boolean(),
  /** Whether it was under an earlier registration of the place. */
  inherited: z.boolean(),
  evidence: z.array(evidence).readonly(),
});
export type Occurrence = z.infer<typeof occurrence>;

/**
 * How often chance alone would do it: all locations of the run that breached the regulation, spread
 * at random over all locations whose reports could tell of breaches.
 */
export const chance = z.strictObject({
  /** Locations of the provider whose reports could tell of breaches. */
  inspected: z.int().min(1),
  /** How many of them chance alone would make fail. */
  expected: z.number(),
  /** The chance that as many as did, or more, would; null where there is no other provider. */
  probability: z.number().nullable(),
});
export type Chance = z.infer<typeof chance>;

export const repeatedFailure = named(
  "RepeatedFailure",
  z.strictObject({
    scope: z.enum(v.repeatScopes),
    /** Null at provider scope. */
    location: report.shape.location.nullable(),
    provider: report.shape.provider,
    subject: repeatedSubject,
    /** The policy that makes it one. */
    policy: z.string(),
    class: z.enum(v.repeatClasses),
    /** Inspections (at provider scope: locations) at which it failed. */
    count: z.int().min(1),
    longestRun: z.int().min(0),
    first: dateText.nullable(),
    last: dateText.nullable(),
    /** Whether what the regulator did about it grew heavier from first to last. */
    escalating: z.boolean(),
    /** Whether a report says in so many words that it repeats. */
    stated: z.boolean(),
    /** The inspection that found it met at last; null where none did. */
    resolvedAt: dateText.nullable(),
    /** At provider scope: how it compares with all locations of this run. */
    chance: chance.nullable(),
    occurrences: z.array(occurrence).readonly(),
  }),
);
export type RepeatedFailure = z.infer<typeof repeatedFailure>;

export const problem = named(
  "Problem",
  z.strictObject({ path: z.string(), code: z.string(), message: z.string() }),
);
export type Problem = z.infer<typeof problem>;

export const analysis = named(
  "Analysis",
  z.strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    reports: z.array(report).readonly(),
    locations: z.array(locationHistory).readonly(),
    repeatedFailures: z.array(repeatedFailure).readonly(),
    problems: z.array(problem).readonly(),
  }),
);
export type Analysis = z.infer<typeof analysis>;

/** An analysis too large for memory: each of its parts may be gone through again, one by one. */
export interface AnalysisStream extends Pick<Analysis, "schemaVersion" | "tool" | "problems"> {
  readonly reports: Iterable<Report>;
  readonly locations: Iterable<LocationHistory>;
  readonly repeatedFailures: Iterable<RepeatedFailure>;
}
