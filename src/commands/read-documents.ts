import { pruneDaily } from "../batch/cache-folder.ts";
import { collectReports, type Collected } from "../batch/collect-reports.ts";
import { codeVersion } from "../batch/code-version.ts";
import { type Manifest, openManifest } from "../batch/manifest.ts";
import type { ReadSettings } from "../batch/read-one.ts";
import { openReportStore, type ReportStore } from "../batch/report-store.ts";
import { Interrupted } from "../domain/errors.ts";
import { openReaders, settingsOf } from "./open-readers.ts";
import { makeProgress, silent } from "./progress.ts";
import type { RunOptions } from "./run-options.ts";
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
  const settings = settingsOf(options, terminal);
  const manifest = manifestOf(options, settings);
  const readers = await openReaders(settings, { ...options, count: paths.length }, terminal);
  const progress = options.quiet === true ? silent : makeProgress(paths.length, terminal);
  const store = openReportStore();
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
