import type { Analysis } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
import { inOrder } from "../domain/report-card.ts";
import type { AnalysisOptions } from "./analysis-options.ts";
import { buildAnalysis } from "./build-analysis.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { noteProblems } from "./note-problems.ts";
import type { AllRead } from "./read-all.ts";
import type { OutputOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

export type PrintOptions = AnalysisOptions & OutputOptions;

interface Setting {
  readonly options: PrintOptions;
  readonly terminal: Terminal;
}

/** Joins the reports to histories and writes all of it; returns how the run ended. */
export async function printAnalysis(
  { store, problems, read }: AllRead,
  policy: Policy,
  { options, terminal }: Setting,
): Promise<ExitStatus> {
  const reports = inOrder(store.cards).map(store.report);
  const { inherited } = options;
  const analysis = buildAnalysis({ reports, problems }, { inherited, policy });
  const pieces = await render(analysis, { options, terminal });
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}

// What writes one format is loaded for it alone.
async function render(
  analysis: Analysis,
  { options, terminal }: Setting,
): Promise<Iterable<string>> {
  if (options.format === "json") return (await import("../rendering/json.ts")).renderJson(analysis);
  if (options.format === "ndjson")
    return (await import("../rendering/ndjson.ts")).renderNdjson(analysis);
  const { lookOf } = await import("./look-of.ts");
  const { renderSummary } = await import("../rendering/summary.ts");
  return [renderSummary(analysis, lookOf(options, terminal))];
}
