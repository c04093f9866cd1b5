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
    const there = namesByStem(await namesIn(folder));
    const places = [...new Set(names.map(stemOf))].flatMap((stem): readonly GoldPlace[] => {
      const beside = there.get(stem) ?? [];
      const documents = beside.filter((name) => !isGold(name)).map((name) => folder + name);
      return beside.some(isGold) ? [{ gold: folder + stem + goldEnding, documents }] : [];
    });
    return { places, problems: [] };
  } catch (error) {
    return { places: [], problems: [problemOf(folder, error)] };
  }
}

const namesByStem = (names: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  grouped(names.map((name) => [stemOf(name), name]));

const namesByFolder = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  grouped(
    paths.map((path) => {
      const cut = path.lastIndexOf("/") + 1;
      return [path.slice(0, cut), path.slice(cut)];
    }),
  );

function grouped(
  named: readonly (readonly [group: string, name: string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [group, name] of named) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [name]);
    else known.push(name);
  }
  return groups;
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
