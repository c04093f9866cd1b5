import { z } from "zod";
import { problem, repeatedFailure, repeatedSubject, specialMeasuresStay } from "./analysis.ts";
import { dateText, evidence, report } from "./report.ts";
import * as v from "./vocabulary.ts";

// What `timeline`, `diff`, `overdue` and `providers` write with --format json.

const head = {
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
};
const problems = z.array(problem).readonly();
const place = { location: report.shape.location, provider: report.shape.provider };
const evidences = z.array(evidence).readonly();

/** One subject at one inspection. */
export const timelineCell = z.strictObject({
  reportId: z.string(),
  /** Below Good and breached are one, Good and met the other; silence is neither. */
  state: z.enum(v.ledgerStates),
  /** The rating, or how the breach stands; null where the inspection says nothing. */
  value: z.string().nullable(),
  /** Whether the rating was only carried forward from an earlier inspection. */
  carriedForward: z.boolean(),
  action: z.enum(v.breachActions).nullable(),
  told: z.boolean(),
});
export type TimelineCell = z.infer<typeof timelineCell>;

/** One question or regulation over the inspections of a place. */
export const timelineRow = z.strictObject({
  subject: z.discriminatedUnion("type", [
    repeatedSubject.options[0].omit({ category: true, qualityStatements: true }),
    repeatedSubject.options[1],
  ]),
  /** The last inspection that looked at it; null where none is dated. */
  lastAssessed: dateText.nullable(),
  cells: z.array(timelineCell).readonly(),
});
export type TimelineRow = z.infer<typeof timelineRow>;

export const timeline = z.strictObject({
  ...place,
  /** Oldest first; the cells of each row are in this order. */
  inspections: z
    .array(
      z.strictObject({
        reportId: z.string(),
        date: dateText.nullable(),
        published: dateText.nullable(),
        told: z.boolean(),
        inherited: z.boolean(),
      }),
    )
    .readonly(),
  rows: z.array(timelineRow).readonly(),
  specialMeasures: z.array(specialMeasuresStay).readonly(),
});
export type Timeline = z.infer<typeof timeline>;

export const timelines = z
  .strictObject({ ...head, timelines: z.array(timeline).readonly(), problems })
  .meta({ id: "Timelines" });
export type Timelines = z.infer<typeof timelines>;

export const breachChanges = ["new", "continuing", "resolved", "not-looked-at"] as const;
export const ratingChanges = ["up", "down", "same", "not-rated-again"] as const;

/** Which of the two inspections, and by which report. */
const compared = z.strictObject({ reportId: z.string(), date: dateText.nullable() });

export const placeDifference = z.strictObject({
  ...place,
  older: compared,
  newer: compared,
  regulations: z
    .array(
      z.strictObject({
        instrument: z.enum(v.instruments),
        regulation: z.string(),
        title: z.string(),
        change: z.enum(breachChanges),
        /** The report whose words show it: the newer, but for what it did not look at. */
        reportId: z.string(),
        action: z.enum(v.breachActions).nullable(),
        evidence: evidences,
      }),
    )
    .readonly(),
  ratings: z
    .array(
      z.strictObject({
        question: z.enum(v.ratedQuestions),
        older: z.enum(v.ratingValues),
        newer: z.enum(v.ratingValues).nullable(),
        change: z.enum(ratingChanges),
      }),
    )
    .readonly(),
});
export type PlaceDifference = z.infer<typeof placeDifference>;

export const comparison = z
  .strictObject({
    ...head,
    places: z.array(placeDifference).readonly(),
    /** Places of which only one side tells an inspection that counts. */
    onlyOlder: z.array(report.shape.location).readonly(),
    onlyNewer: z.array(report.shape.location).readonly(),
    problems,
  })
  .meta({ id: "Comparison" });
export type Comparison = z.infer<typeof comparison>;

export const overdueItem = z.strictObject({
  ...place,
  subject: timelineRow.shape.subject,
  /** What the last look found: "breached", or the rating. */
  found: z.string(),
  lastAssessed: dateText,
  /** Whole months from then to the day asked for. */
  months: z.int().min(0),
  reportId: z.string(),
  evidence: evidences,
});
export type OverdueItem = z.infer<typeof overdueItem>;

export const overdue = z
  .strictObject({
    ...head,
    asOf: dateText,
    months: z.int().min(0),
    items: z.array(overdueItem).readonly(),
    problems,
  })
  .meta({ id: "Overdue" });
export type Overdue = z.infer<typeof overdue>;

export const providerRollUp = z.strictObject({
  provider: report.shape.provider,
  locations: z.int().min(1),
  /** Locations of which an inspection is in hand. */
  inspected: z.int().min(0),
  /** Locations whose newest overall rating is below Good, and those that were never Good. */
  belowGood: z.int().min(0),
  neverGood: z.int().min(0),
  /** The regulations that failed at two or more of them. */
  systemic: z.array(repeatedFailure).readonly(),
  names: z.array(z.string()).readonly(),
});
export type ProviderRollUp = z.infer<typeof providerRollUp>;

export const providers = z
  .strictObject({ ...head, providers: z.array(providerRollUp).readonly(), problems })
  .meta({ id: "Providers" });
export type Providers = z.infer<typeof providers>;
