import { deflateRawSync, inflateRawSync } from "node:zlib";
import { get, put } from "cacache";
import type { Document } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { Limits } from "./limits.ts";
import { ownJson } from "./own-json.ts";

/** Where what was read is kept, and for which version of our code. Plain data, for other threads. */
export interface CacheSettings {
  readonly folder: string;
  /** Versions of what reads documents, and of what reads their words. */
  readonly reader: string;
  readonly rules: string;
}

/** What is kept of a document, whatever its name: what it says, or why it could not be read. */
export interface Kept {
  readonly reports: readonly Report[];
  readonly problem: { readonly code: string; readonly message: string } | null;
  /** Where it was given up: within these limits. */
  readonly limits: Limits | null;
}

/** What decides what comes of a document, besides our code. */
interface Asked {
  readonly sha256: string;
  readonly kind: string | null;
  readonly engine: string | null;
}

const reportKey = ({ rules }: CacheSettings, { sha256, kind, engine }: Asked): string =>
  ["report", rules, kind, engine, sha256].join(" ");

const textKey = ({ reader }: CacheSettings, { sha256, engine }: Asked): string =>
  ["text", reader, engine, sha256].join(" ");

export const keptReports = (cache: CacheSettings, asked: Asked): Promise<Kept | null> =>
  taken<Kept>(cache, reportKey(cache, asked));

export const keepReports = (cache: CacheSettings, asked: Asked, kept: Kept): Promise<void> =>
  keep(cache, reportKey(cache, asked), kept);

export const keptDocument = (cache: CacheSettings, asked: Asked): Promise<Document | null> =>
  taken<Document>(cache, textKey(cache, asked));

export const keepDocument = (
  cache: CacheSettings,
  asked: Asked,
  document: Document,
): Promise<void> => keep(cache, textKey(cache, asked), document);

// The library checks what it reads by its hash; what is missing or damaged is read afresh.
async function taken<T>({ folder }: CacheSettings, key: string): Promise<T | null> {
  try {
    const { data } = await get(folder, key);
    return ownJson<T>(inflateRawSync(data).toString("utf8"));
  } catch {
    return null;
  }
}

// A cache that takes nothing more (a full disk) costs time, and no result.
async function keep({ folder }: CacheSettings, key: string, value: unknown): Promise<void> {
  const data = deflateRawSync(JSON.stringify(value), { level: 1 });
  await put(folder, key, data).catch(() => undefined);
}
