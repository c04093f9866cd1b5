import { isAbsolute, join } from "node:path";
import type { CitedSource } from "../batch/cited-sources.ts";
import { standardInput } from "../batch/find-inputs.ts";
import { InputError } from "../domain/errors.ts";
import { type PdfEngineName, pdfEngineNames } from "../domain/pdf-engine-names.ts";
import type { CheckedSource, Flaw, QuoteGiven } from "../domain/verification.ts";
import { checkQuote } from "../proof/check-quote.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { readDocument } from "../reading/read-document.ts";
import { sha256Of } from "../reading/sha256-of.ts";

export interface CheckOptions {
  /** Where the paths of the analysis begin. */
  readonly folder: string;
  /** What read the PDFs; undefined: that is not known. */
  readonly pdfEngine: PdfEngineName | undefined;
}

export interface SourceCheck {
  readonly checked: CheckedSource;
  readonly flaws: readonly Flaw[];
}

/** Reads a source again and looks each quote up in it. Throws InputError where it cannot be read. */
export async function checkSource(
  source: CitedSource,
  quotes: readonly QuoteGiven[],
  options: CheckOptions,
): Promise<SourceCheck> {
  const { path } = source;
  const bytes = await bytesOf(path, options);
  const sha256 = sha256Of(bytes);
  const { engine, flaws } = await bestReading(
    enginesFor(source, options),
    async (pdfEngine): Promise<readonly Flaw[]> => {
      const document = await readDocument(path, bytes, { pdfEngine, sha256 });
      return quotes.flatMap((quote) => checkQuote(document, quote) ?? []);
    },
  );
  const isUnchanged = sha256 === source.sha256;
  const standing = quotes.length - flaws.length;
  return {
    checked: { path, quotes: quotes.length, standing, isUnchanged, pdfEngine: engine },
    flaws: isUnchanged ? flaws : [changed(source, sha256), ...flaws],
  };
}

function bytesOf(path: string, { folder }: CheckOptions): Promise<Uint8Array> {
  if (path === standardInput)
    throw new InputError(
      "not-found",
      "It was read from standard input. Save it as a file and analyse that, to have it checked.",
    );
  return readBytes(isAbsolute(path) ? path : join(folder, path));
}

type Engine = PdfEngineName | null;

// An analysis does not say what read a PDF: where quotes do not stand in one's text, the others are asked.
const enginesFor = ({ mediaType }: CitedSource, { pdfEngine }: CheckOptions): readonly Engine[] => {
  if (pdfEngine !== undefined) return [pdfEngine];
  return mediaType === "application/pdf" ? [null, ...pdfEngineNames] : [null];
};

interface Reading {
  readonly engine: Engine;
  readonly flaws: readonly Flaw[];
}

/** The first of the engines in whose text all stands, else that in which the most does. */
async function bestReading(
  engines: readonly Engine[],
  flawsWith: (engine: Engine) => Promise<readonly Flaw[]>,
): Promise<Reading> {
  const [engine = null, ...others] = engines;
  const own = { engine, flaws: await flawsWith(engine) };
  if (own.flaws.length === 0 || others.length === 0) return own;
  const other = await bestReading(others, flawsWith);
  return other.flaws.length < own.flaws.length ? other : own;
}

const changed = ({ path, sha256 }: CitedSource, found: string): Flaw => ({
  path,
  code: "source-changed",
  given: null,
  expected: sha256,
  found,
});
