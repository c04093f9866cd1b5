import { performance } from "node:perf_hooks";
import type { Document } from "../domain/document.ts";
import type { PdfEngineName } from "../domain/pdf-engine-names.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { sha256Of } from "../reading/sha256-of.ts";
import {
  type CacheSettings,
  keepDocument,
  keepReports,
  type Kept,
  keptDocument,
  keptReports,
} from "./cache.ts";
import { type Limits, wouldNowFit } from "./limits.ts";
import type { Outcome, OutcomeState, ReadTask } from "./outcome.ts";
import { placedAt } from "./placed-at.ts";
import { problemOf } from "./problem-of.ts";
import { isInShard, type Shard } from "./shard.ts";

/** What holds for every document of a run. Plain data: it goes to other threads and machines. */
export interface ReadSettings {
  /** What each is taken for; null: each says by its form what it is. */
  readonly kind: DocumentKind | null;
  /** What reads PDFs; null: the best for each. */
  readonly pdfEngine: PdfEngineName | null;
  /** The part of the documents that is to be read; null: all. */
  readonly shard: Shard | null;
  /** Null: everything is read afresh, and nothing kept. */
  readonly cache: CacheSettings | null;
  /** What one document may take; null: whatever it takes. */
  readonly limits: Limits | null;
}

/** Reads one document and says what it says. What is wrong with it is in the outcome, never thrown. */
export async function readOne(task: ReadTask, settings: ReadSettings): Promise<Outcome> {
  const start = performance.now();
  const { path } = task;
  const outcomeOf = (state: OutcomeState, its: Partial<Outcome>): Outcome => ({
    ...{ path, state, sha256: null, reports: [], problem: null, ...its },
    milliseconds: Math.round(performance.now() - start),
  });
  try {
    const bytes = task.bytes ?? (await readBytes(path));
    const sha256 = sha256Of(bytes);
    if (!isInShard(sha256, settings.shard)) return outcomeOf("elsewhere", { sha256 });
    if (sha256 === task.known) return outcomeOf("unchanged", { sha256 });
    const { reports, problem } = await whatItSays({ path, bytes, sha256 }, settings);
    if (problem !== null) return outcomeOf("failed", { sha256, problem: { path, ...problem } });
    return outcomeOf("read", { sha256, reports: reports.map((report) => placedAt(path, report)) });
  } catch (error) {
    const isOurs = isInShard(sha256Of(path), settings.shard);
    return isOurs
      ? outcomeOf("failed", { problem: problemOf(path, error) })
      : outcomeOf("elsewhere", {});
  }
}

interface Content {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What a content says, whatever its path: as it is kept from an earlier time, or read now. */
async function whatItSays(content: Content, settings: ReadSettings): Promise<Kept> {
  const { cache, limits } = settings;
  const asked = { sha256: content.sha256, kind: settings.kind, engine: settings.pdfEngine };
  const kept = cache === null ? null : await keptReports(cache, asked);
  if (kept !== null && !wouldNowFit(kept.limits, limits)) return kept;
  const fresh = await readAfresh(content, settings);
  if (cache !== null && fresh.problem?.code !== "fault") await keepReports(cache, asked, fresh);
  return fresh;
}

// The reader and the rules are loaded when the first document comes that is not in the cache.
async function readAfresh(content: Content, settings: ReadSettings): Promise<Kept> {
  try {
    const document = await documentOf(content, settings);
    const { analyseDocument } = await import("../reports/analyse-document.ts");
    return { reports: analyseDocument(document, settings), problem: null, limits: null };
  } catch (error) {
    const { code, message } = problemOf(content.path, error);
    return { reports: [], problem: { code, message }, limits: null };
  }
}

/** The text of a PDF takes long to get and is kept; that of other formats is got as fast again. */
async function documentOf(
  { path, bytes, sha256 }: Content,
  { cache, pdfEngine }: ReadSettings,
): Promise<Document> {
  const asked = { sha256, kind: null, engine: pdfEngine };
  const kept = cache === null ? null : await keptDocument(cache, asked);
  if (kept !== null) return kept;
  const { readDocument } = await import("../reading/read-document.ts");
  const document = await readDocument(path, bytes, { pdfEngine, sha256 });
  if (cache !== null && document.source.mediaType === "application/pdf")
    await keepDocument(cache, asked, document);
  return document;
}
