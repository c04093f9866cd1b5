import { z } from "zod";
import { dateText, evidence, ratings, report } from "./report.ts";
import * as v from "./vocabulary.ts";

const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id });

export const ledgerEntry = z.strictObject({
  reportId: z.string(),
  date: dateText.nullable(),
  state: z.enum(v.ledgerStates),
  /** Null where the report says nothing of the regulation. */
  status: z.enum(v.breachStatuses).nullable(),
  action: z.enum(v.breachActions).nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** One regulation over the inspections of a location, oldest first. */
export const ledgerRow = z.strictObject({
  instrument: z.enum(v.instruments),
  regulation: z.string(),
  title: z.string(),
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
          ratings,
        }),
      )
      .readonly(),
    ledger: z.array(ledgerRow).readonly(),
    streaks: z.array(ratingStreak).readonly(),
    /** Other locations in this run whose names are near: perhaps the same place; never joined. */
    similarTo: z.array(z.string()).readonly(),
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
  action: z.enum(v.breachActions).nullable(),
  evidence: z.array(evidence).readonly(),
});
export type Occurrence = z.infer<typeof occurrence>;

export const repeatedFailure = named(
  "RepeatedFailure",
  z.strictObject({
    scope: z.enum(v.repeatScopes),
    /** Null at provider scope. */
    location: report.shape.location.nullable(),
    provider: report.shape.provider,
    subject: repeatedSubject,
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
