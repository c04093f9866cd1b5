import { byId, type ReportStore } from "../batch/report-store.ts";
import type { AnalysisStream } from "../domain/analysis.ts";
import type { AnalysisFormat, AnalysisOptions } from "./analysis-options.ts";
import type { OutputOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

export type PrintOptions = AnalysisOptions & OutputOptions;

export interface PrintSetting {
  readonly options: PrintOptions;
  readonly terminal: Terminal;
}

/** An analysis, and what finds its reports by their ids. */
interface Whole {
  readonly analysis: AnalysisStream;
  readonly store: ReportStore;
}

type Render = (whole: Whole, setting: PrintSetting) => Promise<Iterable<string>>;

/** What writes each format; it is loaded for that one alone. */
const renderers: Readonly<Record<AnalysisFormat, Render>> = {
  summary: async ({ analysis, store }, { options, terminal }) => {
    const { lookOf } = await import("./look-of.ts");
    const { renderSummary } = await import("../rendering/summary.ts");
    return renderSummary(analysis, { reports: byId(store), look: lookOf(options, terminal) });
  },
  json: async ({ analysis }) => (await import("../rendering/json.ts")).renderJson({ ...analysis }),
  ndjson: async ({ analysis }) => (await import("../rendering/ndjson.ts")).renderNdjson(analysis),
  csv: async ({ analysis }, { options }) =>
    (await import("../rendering/csv.ts")).renderCsv(analysis, options),
  markdown: async ({ analysis, store }) =>
    (await import("../rendering/markdown.ts")).renderMarkdown(analysis, byId(store)),
  html: async ({ analysis, store }, { options }) => {
    const { renderHtml } = await import("../rendering/html.ts");
    const { pageSettingOf } = await import("./page-setting.ts");
    return renderHtml("analysis", { ...analysis, byId: byId(store) }, pageSettingOf(options));
  },
};

/** The analysis as the format that is asked for, in pieces. */
export const renderAnalysis: Render = (whole, setting) =>
  renderers[setting.options.format](whole, setting);
