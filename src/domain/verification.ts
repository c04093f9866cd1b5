import { z } from "zod";
import { problem } from "./analysis.ts";
import { pdfEngineNames } from "./pdf-engine-names.ts";

// What `verify` finds out of the quotes of an analysis.

/** A quote as an analysis gives it: the sentence of an evidence, or the words of its cue. */
export const quoteGiven = z.object({
  quote: z.string(),
  page: z.int().min(1).nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type QuoteGiven = z.infer<typeof quoteGiven>;

/** What can be wrong with a source or one of its quotes. */
export const flawCodes = [
  /** The bytes have another hash than those that were analysed. */
  "source-changed",
  /** The quote stands in the text, and not where the analysis says. */
  "quote-moved",
  "quote-not-found",
  /** The quote stands where the analysis says, on another page. */
  "page-differs",
] as const;

/** Something that is not as the analysis says, in words as short as they may be. */
export const flaw = z.strictObject({
  path: z.string(),
  code: z.enum(flawCodes),
  /** The quote that it is about; null where it is about the source. */
  given: z.strictObject(quoteGiven.shape).nullable(),
  expected: z.string(),
  found: z.string(),
});
export type Flaw = z.infer<typeof flaw>;

/** A source of the analysis that could be read again. */
export const checkedSource = z.strictObject({
  path: z.string(),
  quotes: z.int().min(0),
  /** How many of them stand where the analysis says. */
  standing: z.int().min(0),
  isUnchanged: z.boolean(),
  /** The reader of PDFs in whose text they stand, where it is not the one that is best; else null. */
  pdfEngine: z.enum(pdfEngineNames).nullable(),
});
export type CheckedSource = z.infer<typeof checkedSource>;

export const verification = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    /** What made the analysis; null where it does not say, as an NDJSON does not. */
    madeBy: z.strictObject({ name: z.string(), version: z.string() }).nullable(),
    sources: z.array(checkedSource).readonly(),
    flaws: z.array(flaw).readonly(),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: "Verification" });
export type Verification = z.infer<typeof verification>;
