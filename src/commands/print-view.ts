import type { Problem } from "../domain/analysis.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { renderJson } from "../rendering/json.ts";
import type { Look } from "../rendering/paint.ts";
import { reportsById } from "../rendering/reports-by-id.ts";
import type { Sources } from "../rendering/source-words.ts";
import { describeProblems } from "../rendering/summary/describe-problems.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import type { ViewOptions } from "./history-options.ts";
import { lookOf } from "./look-of.ts";
import { noteProblems } from "./note-problems.ts";
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
}

/** Writes a view of the history as JSON or for people; returns how the run ended. */
export async function printView<T extends object>(
  { value, render }: View<T>,
  { reports, read, problems }: AllReports,
  {
    options,
    terminal,
  }: { readonly options: ReadingOptions & ViewOptions; readonly terminal: Terminal },
): Promise<ExitStatus> {
  const ordered = sortedBy(problems, ({ path, code }) => [path, code]);
  const look = lookOf(options, terminal);
  const pieces =
    options.format === "json"
      ? renderJson({ schemaVersion: 1, tool, ...value, problems: ordered })
      : [textOf(render(value, { reports: reportsById(reports), look }), ordered, look)];
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}

const textOf = (
  blocks: readonly (readonly string[])[],
  problems: readonly Problem[],
  look: Look,
): string => {
  const filled = [...blocks, describeProblems(problems, look)].filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};
