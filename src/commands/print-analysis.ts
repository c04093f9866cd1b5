import { byId, type ReportStore } from "../batch/report-store.ts";
import type { AnalysisStream } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
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
  setting: Setting,
): Promise<ExitStatus> {
  const { options, terminal } = setting;
  const { inherited } = options;
  const { analysis, close } = buildAnalysis({ store, problems }, { inherited, policy });
  try {
    await writeOutput(await render(analysis, store, setting), options.output, terminal);
  } finally {
    close();
  }
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}

async function renderPage(
  analysis: AnalysisStream,
  store: ReportStore,
  options: PrintOptions,
): Promise<Iterable<string>> {
  const { renderHtml } = await import("../rendering/html.ts");
  const { pageSettingOf } = await import("./page-setting.ts");
  return renderHtml("analysis", { ...analysis, byId: byId(store) }, pageSettingOf(options));
}

// What writes one format is loaded for it alone.
async function render(
  analysis: AnalysisStream,
  store: ReportStore,
  { options, terminal }: Setting,
): Promise<Iterable<string>> {
  if (options.format === "json")
    return (await import("../rendering/json.ts")).renderJson({ ...analysis });
  if (options.format === "ndjson")
    return (await import("../rendering/ndjson.ts")).renderNdjson(analysis);
  if (options.format === "html") return renderPage(analysis, store, options);
  const { lookOf } = await import("./look-of.ts");
  const { renderSummary } = await import("../rendering/summary.ts");
  return renderSummary(analysis, { reports: byId(store), look: lookOf(options, terminal) });
}
