import type { Collected } from "../batch/collect-reports.ts";
import { inOrder } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { readAll } from "./read-all.ts";
import type { Terminal } from "./terminal.ts";

/** The reports of a run, in memory, and what could not be read. */
export interface AllReports extends Collected {
  readonly reports: readonly Report[];
}

/** Reads all that the paths and `--files-from` name, for views that look at all reports at once. */
export async function readReports(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<AllReports> {
  const { store, problems, read } = await readAll(paths, options, terminal);
  const reports = inOrder(store.cards).map(store.report);
  store.close();
  return { reports, problems, read };
}
