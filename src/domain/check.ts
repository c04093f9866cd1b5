import { z } from "zod";
import { problem } from "./analysis.ts";
import { gateConditions, gateSelectors } from "./gate-selectors.ts";
import { dateText, evidence, report } from "./report.ts";
import { timelineRow } from "./views.ts";
import * as v from "./vocabulary.ts";

// What `check` writes with --format json, and the baseline that it reads and writes.

export const gateFailure = z.strictObject({
  /** The same for the same failure, wherever its document lies: what a baseline knows it by. */
  id: z.string(),
  condition: z.enum(gateConditions),
  /** Null where it is of a provider, or of a document that could not be read. */
  location: report.shape.location.nullable(),
  provider: report.shape.provider,
  /** The inspection that found it; of a repeated failure, the last that did. */
  date: dateText.nullable(),
  /** The regulation or the question that it is about; null where it is about neither. */
  subject: timelineRow.shape.subject.nullable(),
  /** "breached", the rating, or why the document could not be read. */
  found: z.string(),
  /** Of a repeated failure: how it repeats, and at how many inspections or locations. */
  class: z.enum(v.repeatClasses).nullable(),
  count: z.int().min(1).nullable(),
  inherited: z.boolean(),
  /** The document that says so, and its words. */
  path: z.string(),
  evidence: evidence.nullable(),
});
export type GateFailure = z.infer<typeof gateFailure>;

export const baselineEntry = z.strictObject({
  id: z.string(),
  condition: z.enum(gateConditions),
  /** For people: where, when and what. */
  place: z.string(),
  date: dateText.nullable(),
  what: z.string(),
  /** Why it is put up with: for people to fill in; it is kept. */
  reason: z.string().nullable(),
});
export type BaselineEntry = z.infer<typeof baselineEntry>;

export const baseline = z
  .strictObject({
    schemaVersion: z.literal(1),
    failures: z.array(baselineEntry).readonly(),
  })
  .meta({ id: "Baseline" });
export type Baseline = z.infer<typeof baseline>;

export const check = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    failOn: z.array(z.enum(gateSelectors)).readonly(),
    /** What fails, without what the baseline knows. */
    failures: z.array(gateFailure).readonly(),
    /** How many failures the baseline knows, and what it knows that is no longer found. */
    known: z.int().min(0),
    gone: z.array(baselineEntry).readonly(),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: "Check" });
export type Check = z.infer<typeof check>;
