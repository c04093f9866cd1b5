import { z } from "zod";
import { problem } from "./analysis.ts";
import { groupings, scoredFields } from "./scored-field.ts";

const share = z.number().min(0).max(1);

/** A 95 % interval. */
export const interval = z.strictObject({ low: share, high: share });
export type Interval = z.infer<typeof interval>;

export const fieldScore = z
  .strictObject({
    field: z.enum(scoredFields),
    truePositives: z.int().min(0),
    invented: z.int().min(0),
    missed: z.int().min(0),
    /** Null where nothing was read. */
    precision: share.nullable(),
    precisionInterval: interval.nullable(),
    /** Null where there was nothing to find. */
    recall: share.nullable(),
    recallInterval: interval.nullable(),
    /** Null where there was nothing to read and nothing was read. */
    f1: share.nullable(),
  })
  .meta({ id: "FieldScore" });
export type FieldScore = z.infer<typeof fieldScore>;

/** One thing that was read otherwise than the gold says. */
export const difference = z
  .strictObject({
    path: z.string(),
    /** Which report of a document that gives several: its date or name; else null. */
    report: z.string().nullable(),
    field: z.enum(scoredFields),
    /** Null: nothing. */
    read: z.string().nullable(),
    /** Null: nothing. */
    gold: z.string().nullable(),
  })
  .meta({ id: "Difference" });
export type Difference = z.infer<typeof difference>;

export const scoredGroup = z
  .strictObject({
    by: z.enum(groupings),
    /** Null for the documents whose gold does not say. */
    name: z.string().nullable(),
    documents: z.int().min(1),
    fields: z.array(fieldScore).readonly(),
  })
  .meta({ id: "ScoredGroup" });
export type ScoredGroup = z.infer<typeof scoredGroup>;

/** What `evaluate --format json` writes. */
export const evaluation = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    documents: z.int().min(0),
    /** Every field once, in the order of `scoredFields`. */
    fields: z.array(fieldScore).readonly(),
    groups: z.array(scoredGroup).readonly(),
    differences: z.array(difference).readonly(),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: "Evaluation" });
export type Evaluation = z.infer<typeof evaluation>;
