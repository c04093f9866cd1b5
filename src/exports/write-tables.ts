import { keysOf } from "../rendering/tables/keys.ts";
import { failureRows, placeRows, problemRows, reportRows } from "../rendering/tables/tables.ts";
import type { TableRows } from "../rendering/tables/table.ts";
import type { TableSource } from "./table-source.ts";
import type { TableWriter } from "./table-writer.ts";

/** What went into an export. */
export interface Written {
  readonly reports: number;
  /** Reports that are in it already: the same document under another name. */
  readonly copies: number;
}

/** Writes what the source tells, in its order, and holds no more of it than one report. */
export async function writeTables(source: TableSource, writer: TableWriter): Promise<Written> {
  const keys = keysOf(source.places);
  const writeAll = async (parts: readonly TableRows[]): Promise<void> => {
    for (const part of parts) await writer.write(part);
  };
  await writer.write(placeRows(source.places, keys));
  const ids = new Set<string>();
  let copies = 0;
  for await (const report of source.reports) {
    if (ids.has(report.id)) copies += 1;
    else await writeAll(reportRows({ report, keys }));
    ids.add(report.id);
  }
  for await (const failure of source.repeatedFailures)
    await writeAll(failureRows({ failure, keys }));
  let problems = 0;
  for await (const problem of source.problems) await writeAll(problemRows(problem, ++problems));
  return { reports: ids.size, copies };
}
