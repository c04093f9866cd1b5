import { Command, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import { type FormatName, formatNames } from "../exports/formats.ts";
import type { Written } from "../exports/write-tables.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { addHistoryOptions, type HistoryOptions } from "./history-options.ts";
import type { MakeCommand } from "./make-command.ts";
import { noteProblems } from "./note-problems.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import { addManifestOption, type RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

interface ExportOptions extends RunOptions, HistoryOptions {
  readonly to: string;
  readonly format: FormatName;
}

export const makeExport: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addManifestOption(
      addHistoryOptions(
        new Command("export")
          .description(
            "Writes what the reports say as tables that join: places, reports, ratings, breaches, enforcement, " +
              "findings and repeated failures. CSV and Parquet make a folder with a file for each table and a " +
              "datapackage.json that describes every column; SQLite and DuckDB make one file.",
          )
          .argument("[path...]", "files, folders, patterns, or - for standard input")
          .addOption(
            new Option(
              "--to <path>",
              "the folder or file to write, whole or not at all",
            ).makeOptionMandatory(),
          )
          .addOption(
            new Option("--format <format>", "how to write it").choices(formatNames).default("csv"),
          ),
      ),
    ),
  ).action(async (paths: readonly string[], options: ExportOptions) => {
    done(await exportAll(paths, options, terminal));
  });

async function exportAll(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { to, format } = options;
  if (options.output !== undefined) throw new UsageError("Say where to with --to, not with -o.");
  const { prepareExport } = await import("../exports/export-tables.ts");
  const exportTables = await prepareExport(to, format);
  const { readSource } = await import("./export-source.ts");
  const all = await readSource(paths, { ...options, output: to }, terminal);
  const { source, read, problems, close } = all;
  noteCopies(await exportTables(source).catch(asUsage(to)).finally(close), options, terminal);
  noteProblems(problems.length, { ...options, output: to }, terminal);
  return exitStatusOf({ read, problems });
}

function noteCopies({ copies }: Written, { quiet }: ReadingOptions, { stderr }: Terminal): void {
  if (copies === 0 || quiet === true) return;
  const are =
    copies === 1 ? "is a copy of another; it stands" : "are copies of others; each stands";
  stderr.write(`${copies} of the reports ${are} in the tables once.\n`);
}

const asUsage =
  (to: string) =>
  async (cause: unknown): Promise<never> => {
    const { isSystemError } = await import("../batch/is-system-error.ts");
    if (!isSystemError(cause)) throw cause;
    throw new UsageError(`${to} cannot be written: ${cause.message}.`, { cause });
  };
