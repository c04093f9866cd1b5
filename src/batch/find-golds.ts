import { readdir } from "node:fs/promises";
import type { Problem } from "../domain/analysis.ts";
import { goldEnding, isGold, stemOf } from "./gold-names.ts";
import { problemOf } from "./problem-of.ts";

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
  const folders = await Promise.all([...namesByFolder(paths)].map(lookInto));
  const found = folders.flatMap(({ places }) => places);
  const isAlone = ({ documents }: GoldPlace): boolean => documents.length === 0;
  return {
    places: found.filter((place) => !isAlone(place)),
    problems: [
      ...folders.flatMap(({ problems }) => problems),
      ...found.filter(isAlone).map(withoutDocument),
    ],
  };
}

async function lookInto([folder, names]: readonly [
  string,
  readonly string[],
]): Promise<GoldPlaces> {
  try {
    const there = await namesIn(folder);
    const stems = [...new Set(names.map(stemOf))];
    const labelled = stems.filter((stem) => there.includes(stem + goldEnding));
    return { places: labelled.map((stem) => placeOf(stem, folder, there)), problems: [] };
  } catch (error) {
    return { places: [], problems: [problemOf(folder, error)] };
  }
}

const placeOf = (stem: string, folder: string, there: readonly string[]): GoldPlace => ({
  gold: folder + stem + goldEnding,
  documents: there
    .filter((name) => !isGold(name) && stemOf(name) === stem)
    .map((name) => folder + name),
});

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const cut = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, cut);
    folders.set(folder, [...(folders.get(folder) ?? []), path.slice(cut)]);
  }
  return folders;
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
};

const withoutDocument = ({ gold }: GoldPlace): Problem => ({
  path: gold,
  code: "not-found",
  message: "There is no document of this name beside this gold file.",
});
