import type { ReadSettings } from "../batch/read-one.ts";
import { type Readers, readersHere } from "../batch/readers.ts";
import { cacheOf } from "./cache-of.ts";
import type { RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

/** What holds for every document of a run, as the command line says it. */
export const settingsOf = (options: RunOptions, terminal: Terminal): ReadSettings => ({
  kind: options.kind ?? null,
  pdfEngine: options.pdfEngine ?? null,
  shard: options.shard ?? null,
  // The machines at a queue keep what they read.
  cache: options.queue === undefined ? cacheOf(options, terminal) : null,
  limits: { seconds: options.timeout, megabytes: options.memory },
});

/** Workers for `count` documents; where there is no file for them to run, this process reads. */
export async function openReaders(
  settings: ReadSettings,
  { jobs, count }: { readonly jobs: number; readonly count: number },
  { workerFile }: Terminal,
): Promise<Readers> {
  if (workerFile === undefined || settings.limits === null) return readersHere(settings);
  const { openWorkerPool } = await import("../batch/worker-pool.ts");
  const width = Math.max(1, Math.min(jobs, count));
  return openWorkerPool({ settings, width, limits: settings.limits, file: workerFile });
}
