import type { Analysis } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import type { PageKind } from "../rendering/html/parts.ts";
import { joinBlocks } from "../rendering/join-blocks.ts";
import { renderJson } from "../rendering/json.ts";
import { reportsById } from "../rendering/reports-by-id.ts";
import type { Sources } from "../rendering/source-words.ts";
import { describeProblems } from "../rendering/summary/describe-problems.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import type { ViewOptions } from "./history-options.ts";
import { lookOf } from "./look-of.ts";
import { noteProblems } from "./note-problems.ts";
import { orderProblems } from "./order-problems.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { AllReports } from "./read-reports.ts";
import type { Terminal } from "./terminal.ts";
import { tool } from "./tool.ts";
import { writeOutput } from "./write-output.ts";

interface View<T> {
  /** What is written as JSON, after the version and before the problems. */
  readonly value: T;
  /** The same for people, as blocks of lines. */
  readonly render: (value: T, sources: Sources) => readonly (readonly string[])[];
  /** The same as a page, of a view that can be one. */
  readonly page?: PageView;
}

/** What of the history a page shows. */
export interface PageView extends Pick<Analysis, "locations" | "repeatedFailures"> {
  readonly kind: PageKind;
}

/** Writes a view of the history as JSON, as a page or as text for people; returns how the run ended. */
export async function printView<T extends object>(
  view: View<T>,
  all: AllReports,
  {
    options,
    terminal,
  }: { readonly options: ReadingOptions & ViewOptions; readonly terminal: Terminal },
): Promise<ExitStatus> {
  const { read, problems } = all;
  const ordered = { ...all, problems: orderProblems(problems) };
  const pieces =
    options.format === "html" && view.page !== undefined
      ? await pageOf(view.page, ordered, options)
      : wordsOf(view, ordered, { format: options.format, look: lookOf(options, terminal) });
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}

function wordsOf<T extends object>(
  { value, render }: View<T>,
  { reports, problems }: AllReports,
  { format, look }: Pick<ViewOptions, "format"> & Pick<Sources, "look">,
): Iterable<string> {
  if (format === "json") return renderJson({ schemaVersion: 1, tool, ...value, problems });
  return joinBlocks([
    ...render(value, { reports: reportsById(reports), look }),
    describeProblems(problems, look),
  ]);
}

async function pageOf(
  { kind, ...told }: PageView,
  { reports, problems }: AllReports,
  options: ReadingOptions,
): Promise<Iterable<string>> {
  const { renderHtml } = await import("../rendering/html.ts");
  const { pageSettingOf } = await import("./page-setting.ts");
  const byId = reportsById(reports);
  const input = { tool, ...told, reports: reportsOf(told.locations, byId), problems, byId };
  return renderHtml(kind, input, pageSettingOf(options));
}

/** The reports of some locations: those of others are no matter of the page. */
const reportsOf = (
  locations: PageView["locations"],
  byId: Sources["reports"],
): readonly Report[] => {
  const inspections = locations.flatMap((location) => location.inspections);
  const ids = new Set(inspections.flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn]));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
};
