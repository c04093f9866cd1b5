import { z } from "zod";
import { type QuoteGiven, quoteGiven } from "../domain/verification.ts";
import { ownJson } from "./own-json.ts";
import {
  type AnalysisFile,
  type AnalysisPart,
  type MadeBy,
  readAnalysis,
} from "./read-analysis.ts";
import { cutOff } from "./saved-lines.ts";
import { openShelf, type Shelf } from "./shelf.ts";

const citedSource = z.object({ path: z.string(), sha256: z.string(), mediaType: z.string() });

/** A document that an analysis quotes. */
export type CitedSource = z.infer<typeof citedSource>;

const citedReport = z.object({ id: z.string(), source: citedSource });

/** The quotes of an analysis by the document they are from. They wait on disk; to be closed after use. */
export interface CitedSources {
  readonly madeBy: MadeBy;
  readonly sources: readonly CitedSource[];
  /** What is quoted of a document, each quote once, in the order of the text. */
  readonly quotesOf: (source: CitedSource) => readonly QuoteGiven[];
  readonly close: () => void;
}

/** A document, and where its quotes lie on the shelf. */
interface Cited {
  readonly source: CitedSource;
  readonly places: number[];
}

/** Reads an analysis for what it quotes. Throws UsageError. */
export async function readCitedSources(
  file: Pick<AnalysisFile, "path" | "stdin">,
): Promise<CitedSources> {
  const shelf = openShelf();
  const { cited, keep } = keeperOn(shelf);
  try {
    const onPart = (part: AnalysisPart): void => {
      if (!keep(part)) throw cutOff(file.path);
    };
    const madeBy = await readAnalysis({ ...file, onPart });
    return {
      madeBy,
      sources: Array.from(cited.values(), ({ source }) => source),
      quotesOf: (source) =>
        distinct(cited.get(keyOf(source))?.places.flatMap((place) => quotesAt(shelf, place)) ?? []),
      close: shelf.close,
    };
  } catch (error) {
    shelf.close();
    throw error;
  }
}

const quotesAt = (shelf: Shelf, place: number): readonly QuoteGiven[] =>
  ownJson<readonly QuoteGiven[]>(shelf.get(place));

/** Keeps the quotes of each part; `keep` gives false for one that is damaged. */
function keeperOn(shelf: Shelf) {
  const cited = new Map<string, Cited>();
  const byReport = new Map<string, Cited>();
  const keep = (part: AnalysisPart): boolean => {
    const report = part.type === "report" ? citedReport.safeParse(part) : null;
    if (report?.success === false) return false;
    if (report !== null) byReport.set(report.data.id, citedFor(cited, report.data.source));
    const quotes = new Map<Cited, QuoteGiven[]>();
    for (const { reportId, value } of quotesIn(part, report?.data.id ?? null)) {
      const source = byReport.get(reportId ?? "");
      const given = quoteGiven.safeParse(value);
      if (source === undefined || !given.success) return false;
      const its = quotes.get(source);
      if (its === undefined) quotes.set(source, [given.data]);
      else its.push(given.data);
    }
    for (const [{ places }, its] of quotes) places.push(shelf.put(JSON.stringify(its)));
    return true;
  };
  return { cited, keep };
}

function citedFor(cited: Map<string, Cited>, source: CitedSource): Cited {
  const known = cited.get(keyOf(source)) ?? { source, places: [] };
  cited.set(keyOf(source), known);
  return known;
}

const keyOf = ({ path, sha256 }: CitedSource): string => `${sha256} ${path}`;

interface Quoted {
  /** The report in whose document it stands. */
  readonly reportId: string | null;
  readonly value: object;
}

/** Every evidence and cue, wherever it is in a part. */
function* quotesIn(value: unknown, reportId: string | null): Generator<Quoted> {
  if (typeof value !== "object" || value === null) return;
  const named = "reportId" in value && typeof value.reportId === "string" ? value.reportId : null;
  const own = named ?? reportId;
  if ("quote" in value) yield { reportId: own, value };
  for (const inner of Object.values(value)) yield* quotesIn(inner, own);
}

function distinct(quotes: readonly QuoteGiven[]): readonly QuoteGiven[] {
  const each = new Map(quotes.map((one) => [JSON.stringify(one), one]));
  return [...each.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
