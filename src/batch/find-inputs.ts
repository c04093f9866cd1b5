import { readdir, realpath, stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Problem } from "../domain/analysis.ts";
import { configName } from "./config-name.ts";
import { expandPattern } from "./expand-pattern.ts";
import { isGold, stemOf } from "./gold-names.ts";
import { problemOf } from "./problem-of.ts";

/** The documents to read, each once and in order of path, and what could not be found. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** A path to look at, and what the user gave that led there. */
interface Place {
  readonly path: string;
  readonly given: string;
  /** Where it really is, where its folder says that it is an ordinary file: then it need not be looked at. */
  readonly file?: string;
}

/** What stands in a folder; `isFile`: it is an ordinary file, no link to one. */
interface Entry {
  readonly name: string;
  readonly isFile: boolean;
}

interface Found extends Place {
  /** Where it really is, links followed: what two names of the same file have in common. */
  readonly real: string;
  readonly kind: "file" | "folder" | "neither";
  readonly inside: readonly Entry[];
  readonly problem: Problem | null;
}

/** Standard input, as a path. */
export const standardInput = "-";

/**
 * Every file that the given paths, folders and patterns stand for. `except` is left out: the file
 * that the output goes to. Folders are walked level by level, so links in a circle end, and a file
 * with two names gets the shorter way. In a folder a gold file beside its document is left out, and
 * the settings of this tool.
 */
export async function findInputs(
  given: readonly string[],
  except: readonly string[] = [],
): Promise<Inputs> {
  const seen = new Set(await Promise.all(except.map(realPathOf)));
  const found: Found[] = [];
  const answered = new Set<string>();
  let level: readonly Place[] = (
    await Promise.all([...new Set(given)].sort().map(placesOf))
  ).flat();
  while (level.length > 0) {
    const looked = await eachOf(level, lookAt);
    const fresh = looked.filter(({ real }) => !seen.has(real) && seen.add(real));
    const folders = new Set(fresh.filter(({ kind }) => kind === "folder"));
    for (const one of looked) if (!folders.has(one)) answered.add(one.given);
    found.push(...fresh);
    level = fresh.flatMap(placesInside);
  }
  return { paths: pathsOf(found), problems: [...problemsOf(found), ...emptyOf(given, answered)] };
}

const placesInside = ({ path, real, given, inside }: Found): readonly Place[] =>
  inside.map(({ name, isFile }) => ({
    path: join(path, name),
    given,
    ...(isFile ? { file: join(real, name) } : {}),
  }));

async function placesOf(given: string): Promise<readonly Place[]> {
  const paths = await expandPattern(given);
  return paths.map((path) => ({ path, given }));
}

/** The system is asked of some at once, not of all: of a hundred thousand it would take much memory. */
const atOnce = 64;

async function eachOf<T, U>(items: readonly T[], look: (item: T) => Promise<U>): Promise<U[]> {
  const all: U[] = [];
  for (let at = 0; at < items.length; at += atOnce)
    all.push(...(await Promise.all(items.slice(at, at + atOnce).map(look))));
  return all;
}

async function lookAt({ path, given, file }: Place): Promise<Found> {
  const nothing = { path, given, real: path, kind: "neither", inside: [], problem: null } as const;
  if (file !== undefined) return { ...nothing, real: file, kind: "file" };
  if (path === standardInput) return { ...nothing, kind: "file" };
  try {
    const stats = await stat(path);
    const real = await realPathOf(path);
    if (stats.isDirectory())
      return { ...nothing, real, kind: "folder", inside: await entriesIn(path) };
    // A pipe or a device is read where it is named; in a folder it would keep us waiting.
    return stats.isFile() || path === given
      ? { ...nothing, real, kind: "file" }
      : { ...nothing, real, problem: noFile(path) };
  } catch (error) {
    return { ...nothing, problem: problemOf(path, error) };
  }
}

const noFile = (path: string): Problem => ({
  path,
  code: "unsupported",
  message: "This is a pipe or a device and no file. Name it to have it read.",
});

const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => path);

// A gold file beside its document is no document; one that stands alone is looked at like any other.
async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith(".") && name !== configName);
  const documents = shown.filter((entry) => !entry.isDirectory() && !isGold(entry.name));
  const stems = new Set(documents.map(({ name }) => stemOf(name)));
  return shown
    .filter(({ name }) => !isGold(name) || !stems.has(stemOf(name)))
    .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const join = (folder: string, name: string): string => posix.join(folder, name);

const pathsOf = (found: readonly Found[]): readonly string[] =>
  found
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => path)
    .sort();

const problemsOf = (found: readonly Found[]): readonly Problem[] =>
  found.flatMap(({ problem }) => problem ?? []);

const emptyOf = (given: readonly string[], answered: ReadonlySet<string>): readonly Problem[] =>
  [...new Set(given)]
    .filter((path) => !answered.has(path))
    .map((path) => ({
      path,
      code: "not-found",
      message: "There is no file to read here. Hidden files are skipped.",
    }));
