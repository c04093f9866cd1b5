import type { Problem } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { readInput } from "../reading/read-input.ts";
import { analyseDocument } from "../reports/analyse-document.ts";
import { problemOf } from "./problem-of.ts";

/** What came of reading many inputs. */
export interface Batch {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** How many inputs could be read. */
  readonly read: number;
}

export interface BatchOptions {
  readonly kind: DocumentKind | null;
  /** Hears of each input before it is read; `done` counts those before it. */
  readonly onInput?: (path: string, done: number) => void;
}

/** Reads each input, one after the other. One that cannot be read becomes a problem. */
export async function readReports(
  paths: readonly string[],
  { kind, onInput }: BatchOptions,
): Promise<Batch> {
  const outcomes: Outcome[] = [];
  for (const [done, path] of paths.entries()) {
    onInput?.(path, done);
    outcomes.push(await readOne(path, kind));
  }
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  return {
    reports: outcomes.flatMap(({ reports }) => reports),
    problems,
    read: paths.length - problems.length,
  };
}

interface Outcome {
  readonly reports: readonly Report[];
  readonly problem: Problem | null;
}

async function readOne(path: string, kind: DocumentKind | null): Promise<Outcome> {
  try {
    const reports = analyseDocument(await readInput(path), { kind });
    // Each quote is a slice that would keep the whole text in memory; a clone lets go of it.
    return { reports: structuredClone(reports), problem: null };
  } catch (error) {
    return { reports: [], problem: problemOf(path, error) };
  }
}
