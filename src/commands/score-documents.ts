import { findGolds, type GoldPlace } from "../batch/find-golds.ts";
import { problemOf } from "../batch/problem-of.ts";
import { readGold } from "../batch/read-gold.ts";
import type { ReportStore } from "../batch/report-store.ts";
import type { Problem } from "../domain/analysis.ts";
import type { Gold } from "../domain/gold.ts";
import { inOrder } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { compareDocument } from "../evaluation/compare-document.ts";
import type { ScoredDocument } from "../evaluation/evaluation-of.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { readDocuments } from "./read-documents.ts";
import type { Terminal } from "./terminal.ts";

/** The documents that could be held against a gold, and what could not. */
export interface Scored {
  readonly documents: readonly ScoredDocument[];
  readonly problems: readonly Problem[];
}

/** Reads every document among or beside `paths` that has a gold file, and compares the two. */
export async function scoreDocuments(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Scored> {
  const { places, problems } = await findGolds(paths);
  const golds = await Promise.all(places.map(goldAt));
  const wanted = new Map(golds.flatMap(({ gold, documents }) => pairsOf(gold, documents)));
  const batch = await readDocuments([...wanted.keys()].sort(), options, terminal);
  const unread = new Set(batch.problems.map(({ path }) => path));
  const told = reportsByPath(batch.store);
  batch.store.close();
  return {
    documents: [...wanted]
      .filter(([path]) => !unread.has(path))
      .map(([path, gold]) => ({
        path,
        form: gold.form ?? null,
        era: gold.era ?? null,
        verdicts: compareDocument(told.get(path) ?? [], gold),
      })),
    problems: [...problems, ...golds.flatMap(({ problem }) => problem ?? []), ...batch.problems],
  };
}

interface ReadGold {
  readonly gold: Gold | null;
  readonly documents: readonly string[];
  readonly problem: Problem | null;
}

async function goldAt({ gold: path, documents }: GoldPlace): Promise<ReadGold> {
  try {
    return { gold: await readGold(path), documents, problem: null };
  } catch (error) {
    return { gold: null, documents, problem: problemOf(path, error) };
  }
}

const pairsOf = (
  gold: Gold | null,
  documents: readonly string[],
): readonly (readonly [string, Gold])[] =>
  gold === null ? [] : documents.map((path) => [path, gold] as const);

function reportsByPath(store: ReportStore): ReadonlyMap<string, readonly Report[]> {
  const byPath = new Map<string, Report[]>();
  for (const nth of inOrder(store.cards)) {
    const report = store.report(nth);
    const told = byPath.get(report.source.path);
    if (told === undefined) byPath.set(report.source.path, [report]);
    else told.push(report);
  }
  return byPath;
}
