import { z } from "zod";
import { dateText } from "./report.ts";
import * as v from "./vocabulary.ts";

// What a person says a document tells, as a file beside it. A key that is left out is not scored;
// null or an empty list says that the document tells none. Keys that are not known are ignored.

/** One value, or, where the text honestly leaves it open, several: the first is the preferred one. */
export type Open<T> = T | { readonly anyOf: readonly T[] };

const open = <T extends z.ZodType>(
  schema: T,
): z.ZodUnion<[T, z.ZodObject<{ anyOf: z.ZodReadonly<z.ZodArray<T>> }>]> =>
  z.union([schema, z.object({ anyOf: z.array(schema).min(1).readonly() })]);

const openText = open(z.string().nullable()).optional();

/** A list; null says the same as an empty one. */
const listOf = <T extends z.ZodType>(
  item: T,
): z.ZodOptional<z.ZodNullable<z.ZodReadonly<z.ZodArray<T>>>> =>
  z.array(item).readonly().nullable().optional();

/** Neither missed where it is not read nor invented where it is. */
const optional = z.boolean().optional();

const ratingValue = z.enum(v.ratingValues);

/** A rating in short, its basis not scored, or with its basis. */
export const goldRating = z
  .union([
    ratingValue,
    z.object({ value: open(ratingValue), basis: open(z.enum(v.ratingBases)).optional() }),
  ])
  .nullable();
export type GoldRating = z.infer<typeof goldRating>;

const goldRatings = z.partialRecord(z.enum(v.ratedQuestions), open(goldRating));
export type GoldRatings = z.infer<typeof goldRatings>;

export const goldServiceRating = z.object({ name: z.string(), ratings: goldRatings, optional });

export const goldStandard = z.object({
  outcome: z.string(),
  judgement: open(z.enum(v.judgements)),
  optional,
});
export type GoldStandard = z.infer<typeof goldStandard>;

export const goldQualityStatement = z.object({
  keyQuestion: z.enum(v.keyQuestions).nullable().optional(),
  name: z.string(),
  score: open(z.int().min(1).max(4).nullable()).optional(),
  optional,
});
export type GoldQualityStatement = z.infer<typeof goldQualityStatement>;

export const goldBreach = z.object({
  instrument: z.enum(v.instruments),
  regulation: z.string(),
  /** `current` takes `new` as well: breached now, not said to be old. */
  status: open(z.enum(v.breachStatuses)),
  action: open(z.enum(v.breachActions).nullable()).optional(),
  optional,
});
export type GoldBreach = z.infer<typeof goldBreach>;

export const goldEnforcement = z.object({
  action: open(z.enum(v.enforcementActions)),
  standing: open(z.enum(v.enforcementStandings)),
  optional,
});
export type GoldEnforcement = z.infer<typeof goldEnforcement>;

export const goldRepeatStatement = z.object({
  subject: z.enum(v.repeatSubjects),
  value: open(ratingValue.nullable()).optional(),
  count: open(z.int().min(1).nullable()).optional(),
  /** Null, as left out: not scored. */
  consecutive: z.boolean().nullable().optional(),
  optional,
});
export type GoldRepeatStatement = z.infer<typeof goldRepeatStatement>;

/** What one report of a document tells. */
export const goldReport = z
  .object({
    kind: open(z.enum(v.documentKinds)).optional(),
    framework: open(z.enum(v.frameworks).nullable()).optional(),
    location: z.object({ name: openText, id: openText, postcode: openText }).nullable().optional(),
    provider: z.object({ name: openText, id: openText }).nullable().optional(),
    inspectionDates: open(z.array(dateText).readonly().nullable()).optional(),
    published: open(dateText.nullable()).optional(),
    scope: open(z.enum(v.inspectionScopes).nullable()).optional(),
    /** A question that is left out is not scored. */
    ratings: goldRatings.nullable().optional(),
    /** A question that is left out, or null in place of all: none is told. */
    previousRatings: goldRatings.nullable().optional(),
    serviceRatings: listOf(goldServiceRating),
    standards: listOf(goldStandard),
    qualityStatements: listOf(goldQualityStatement),
    breaches: listOf(goldBreach),
    statedBreachCount: open(z.int().nullable()).optional(),
    enforcement: listOf(goldEnforcement),
    specialMeasures: open(z.enum(v.specialMeasuresStatuses).nullable()).optional(),
    repeatStatements: listOf(goldRepeatStatement),
    /** An entry of a predecessor, in a record of the API; not scored. */
    inherited: z.boolean().optional(),
    /** The older way to write `previousRatings.overall`. */
    previousOverall: goldRating.optional(),
    /** The older way to write `qualityStatements`: key question, name, score. */
    assessedQualityStatements: listOf(
      z.tuple([z.enum(v.keyQuestions), z.string(), z.int().min(1).max(4).nullable()]),
    ),
  })
  .meta({ id: "GoldReport" });
export type GoldReport = z.infer<typeof goldReport>;

/** A gold file: one report, or a list of them, each with what stands outside the list as well. */
export const gold = goldReport
  .extend({
    /** Which form of document, in free words; the scores can be grouped by it. */
    form: z.string().optional(),
    /** Which years, in free words; the scores can be grouped by it. */
    era: z.string().optional(),
    notes: z.unknown().optional(),
    reports: z.array(goldReport).min(1).readonly().optional(),
  })
  .meta({ id: "Gold" });
export type Gold = z.infer<typeof gold>;
