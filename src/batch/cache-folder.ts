import { accessSync, constants, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ls, rm } from "cacache";

/** What the cache may hold: the texts and reports of some 300,000 documents. */
export const mostCacheBytes = 5_000_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's folder for caches, by the rules of XDG; null where there is none. */
export function defaultCacheFolder({ XDG_CACHE_HOME, HOME }: Environment): string | null {
  const base = XDG_CACHE_HOME?.startsWith("/") === true ? XDG_CACHE_HOME : null;
  if (base !== null) return join(base, "cqc-lens");
  return HOME === undefined || HOME === "" ? null : join(HOME, ".cache", "cqc-lens");
}

/** Makes the folder where it is missing; throws what the system says where it cannot be written. */
export function prepareCache(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.W_OK);
}

export interface CacheSize {
  readonly entries: number;
  readonly bytes: number;
}

export async function cacheSize(folder: string): Promise<CacheSize> {
  const entries = await entriesIn(folder);
  return { entries: entries.length, bytes: bytesOf(entries) };
}

export const clearCache = async (folder: string): Promise<void> => {
  await rm.all(folder);
};

/** Takes the entries out that were kept first, until the rest is within the limit. */
export async function pruneCache(folder: string, mostBytes: number): Promise<void> {
  const entries = await entriesIn(folder);
  let excess = bytesOf(entries) - mostBytes;
  for (const { key, integrity, size } of entries.toSorted((a, b) => a.time - b.time)) {
    if (excess <= 0) return;
    await rm.entry(folder, key);
    await rm.content(folder, integrity);
    excess -= size;
  }
}

const day = 24 * 60 * 60 * 1000;

/** Keeps the cache within its limit. Looks at all entries, which takes a while, and so once a day only. */
export async function pruneDaily(folder: string): Promise<void> {
  const mark = join(folder, "last-pruned");
  const last = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - last < day) return;
  writeFileSync(mark, "");
  await pruneCache(folder, mostCacheBytes);
}

const entriesIn = async (folder: string) => Object.values(await ls(folder));

const bytesOf = (entries: readonly { readonly size: number }[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0);
