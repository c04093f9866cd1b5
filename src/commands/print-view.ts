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
  const ordered = orderProblems(problems);
  const look = lookOf(options, terminal);
  const pieces =
    options.format === "json"
      ? renderJson({ schemaVersion: 1, tool, ...value, problems: ordered })
      : joinBlocks([
          ...render(value, { reports: reportsById(reports), look }),
          describeProblems(ordered, look),
        ]);
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}
