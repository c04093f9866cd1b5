import { readdir } from "node:fs/promises";
import { basename, posix } from "node:path";
import type { Problem } from "../domain/analysis.ts";

const goldEnding = ".gold.json";

/** A gold file and the documents beside it that it is about. */
export interface GoldPlace {
  readonly gold: string;
  readonly documents: readonly string[];
}

/** The gold files to score by, and a problem for each that stands beside no document. */
export interface GoldPlaces {
  readonly places: readonly GoldPlace[];
  readonly problems: readonly Problem[];
}

/**
 * The gold files among `paths` and beside them, `<name>.gold.json`, each with the documents
 * `<name>.<any ending>` of its folder.
 */
export async function findGolds(paths: readonly string[]): Promise<GoldPlaces> {
  const golds = new Map<string, GoldPlace>();
  for (const [folder, names] of namesByFolder(paths)) {
    const there = await namesIn(folder);
    for (const stem of new Set(names.map(stemOf))) {
      const name = `${stem}${goldEnding}`;
      if (!there.includes(name)) continue;
      const documents = there.filter((one) => !one.endsWith(goldEnding) && stemOf(one) === stem);
      const gold = inFolder(folder, name);
      golds.set(gold, { gold, documents: documents.map((one) => inFolder(folder, one)) });
    }
  }
  const found = [...golds.values()];
  return {
    places: found.filter(({ documents }) => documents.length > 0),
    problems: found.filter(({ documents }) => documents.length === 0).map(withoutDocument),
  };
}

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const cut = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, cut);
    folders.set(folder, [...(folders.get(folder) ?? []), path.slice(cut)]);
  }
  return folders;
}

/** `rowan` of `rowan.pdf` and of `rowan.gold.json`. */
const stemOf = (name: string): string =>
  name.endsWith(goldEnding)
    ? name.slice(0, -goldEnding.length)
    : basename(name, posix.extname(name));

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
};

const inFolder = (folder: string, name: string): string => folder + name;

const withoutDocument = ({ gold }: GoldPlace): Problem => ({
  path: gold,
  code: "not-found",
  message: "There is no document of this name beside this gold file.",
});
