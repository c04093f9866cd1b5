import { pruneDaily } from "../batch/cache-folder.ts";
import { collectReports, type Collected } from "../batch/collect-reports.ts";
import { codeVersion } from "../batch/code-version.ts";
import { type Manifest, openManifest } from "../batch/manifest.ts";
import type { ReadSettings } from "../batch/read-one.ts";
import type { Readers } from "../batch/readers.ts";
import { openReportStore, type ReportStore } from "../batch/report-store.ts";
import { Interrupted, UsageError } from "../domain/errors.ts";
import { openReaders, settingsOf } from "./open-readers.ts";
import { makeProgress, silent } from "./progress.ts";
import type { RunOptions } from "./run-options.ts";
import { retellingOf } from "./retelling-of.ts";
import type { Terminal } from "./terminal.ts";

/** What the documents say, and which could not be read. Close the store after use. */
export interface ReadDocuments extends Collected {
  readonly store: ReportStore;
}

/** Reads the documents, and shows how far it is. Throws `Interrupted` where the user stops it. */
export async function readDocuments(
  paths: readonly string[],
  options: RunOptions,
  terminal: Terminal,
): Promise<ReadDocuments> {
  const { settings, manifest, readers } = await begin(paths.length, options, terminal);
  const progress = options.quiet === true ? silent : makeProgress(paths.length, terminal);
  const store = openReportStore(await retellingOf(options));
  const signal = interruptionOf(terminal);
  try {
    const onOutcome = progress.show;
    const collected = await collectReports(paths, { readers, store, manifest, onOutcome, signal });
    if (settings.cache !== null) await pruneDaily(settings.cache.folder);
    if (!signal.aborted) return { ...collected, store };
    store.close();
    throw new Interrupted(howToGoOn(options, settings));
  } finally {
    progress.clear();
    manifest?.close();
    await readers.close();
  }
}

async function begin(count: number, options: RunOptions, terminal: Terminal) {
  const settings = settingsOf(options, terminal);
  const manifest = manifestOf(options, settings);
  try {
    const readers = await readersFor(settings, { ...options, count }, terminal);
    return { settings, manifest, readers };
  } catch (error) {
    manifest?.close();
    throw error;
  }
}

async function readersFor(
  settings: ReadSettings,
  options: RunOptions & { readonly count: number },
  terminal: Terminal,
): Promise<Readers> {
  const { queue, queueBytes } = options;
  if (queue !== undefined) {
    const { openQueue } = await import("./open-queue.ts");
    return openQueue(queue, options, { settings, terminal });
  }
  if (queueBytes === true) throw new UsageError("--queue-bytes is for --queue.");
  return openReaders(settings, options, terminal);
}

function interruptionOf({ onInterrupt }: Terminal): AbortSignal {
  const interruption = new AbortController();
  onInterrupt?.(() => {
    interruption.abort();
  });
  return interruption.signal;
}

/** The manifest is of one set of rules and options: others would say something else. */
function manifestOf(
  { manifest }: RunOptions,
  { kind, pdfEngine, shard }: ReadSettings,
): Manifest | null {
  if (manifest === undefined) return null;
  return openManifest(
    manifest,
    JSON.stringify({ code: codeVersion("rules"), kind, pdfEngine, shard }),
  );
}

function howToGoOn({ manifest }: RunOptions, { cache }: ReadSettings): string {
  const nothing = "Interrupted; no output was written.";
  if (manifest !== undefined)
    return `${nothing} What is done is noted in ${manifest}: run the same command again to go on.`;
  if (cache !== null)
    return `${nothing} What was read is kept: run the same command again, and it is not read again.`;
  return `${nothing} With --manifest FILE a run can be broken off and go on.`;
}
