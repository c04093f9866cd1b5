import { findGolds, type GoldPlace } from "../batch/find-golds.ts";
import { problemOf } from "../batch/problem-of.ts";
import { readGold } from "../batch/read-gold.ts";
import type { Problem } from "../domain/analysis.ts";
import type { Gold } from "../domain/gold.ts";
import type { Report } from "../domain/report.ts";
import { compareDocument } from "../evaluation/compare-document.ts";
import type { ScoredDocument } from "../evaluation/evaluation-of.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { readWithProgress } from "./read-with-progress.ts";
import type { Terminal } from "./terminal.ts";

/** The documents that could be held against a gold, and what could not. */
export interface Scored {
  readonly documents: readonly ScoredDocument[];
  readonly problems: readonly Problem[];
}

/** Reads every document among or beside `paths` that has a gold file, and compares the two. */
export async function scoreDocuments(
  paths: readonly string[],
  options: Pick<ReadingOptions, "kind" | "quiet">,
  terminal: Terminal,
): Promise<Scored> {
  const { places, problems } = await findGolds(paths);
  const golds = await Promise.all(places.map(goldAt));
  const wanted = new Map(golds.flatMap(({ gold, documents }) => pairsOf(gold, documents)));
  const batch = await readWithProgress([...wanted.keys()].sort(), options, terminal);
  const unread = new Set(batch.problems.map(({ path }) => path));
  return {
    documents: [...wanted]
      .filter(([path]) => !unread.has(path))
      .map(([path, gold]) => scoredOf(path, gold, batch.reports)),
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

const scoredOf = (path: string, gold: Gold, all: readonly Report[]): ScoredDocument => ({
  path,
  form: gold.form ?? null,
  era: gold.era ?? null,
  verdicts: compareDocument(
    all.filter(({ source }) => source.path === path),
    gold,
  ),
});
