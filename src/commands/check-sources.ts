import type { CitedSources } from "../batch/cited-sources.ts";
import { problemOf } from "../batch/problem-of.ts";
import type { Problem } from "../domain/analysis.ts";
import type { CheckedSource, Flaw } from "../domain/verification.ts";
import { type CheckOptions, checkSource } from "./check-source.ts";
import { makeProgress, silent } from "./progress.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface Checks {
  readonly sources: readonly CheckedSource[];
  readonly flaws: readonly Flaw[];
  readonly problems: readonly Problem[];
}

type Wish = Pick<CheckOptions, "folder"> & Pick<ReadingOptions, "pdfEngine" | "quiet">;

/** Checks what is quoted of each source. One that cannot be read becomes a problem. */
export async function checkSources(
  cited: CitedSources,
  { folder, pdfEngine, quiet }: Wish,
  terminal: Terminal,
): Promise<Checks> {
  const progress = quiet === true ? silent : makeProgress(cited.sources.length, terminal);
  const sources: CheckedSource[] = [];
  const flaws: Flaw[] = [];
  const problems: Problem[] = [];
  for (const source of cited.sources) {
    const { path } = source;
    let problem: Problem | null = null;
    try {
      const check = await checkSource(source, cited.quotesOf(source), { folder, pdfEngine });
      sources.push(check.checked);
      flaws.push(...check.flaws);
    } catch (error) {
      problem = problemOf(path, error);
      problems.push(problem);
    }
    progress.show({ path, problem });
  }
  progress.clear();
  return { sources, flaws, problems };
}
