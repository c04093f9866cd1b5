import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analysisIn, differencesIn, expectedIn } from "./series-differences.ts";

const root = join(import.meta.dirname, "..", "fixtures", "series");
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What is known to be read otherwise than the person who wrote the documents does: it may only shrink. */
const known: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(root, "known-differences.json"), "utf8"),
);

test.each(folders.map(({ name }) => name))(
  "%s",
  async (name) => {
    const folder = join(root, name);
    const differences = differencesIn(await analysisIn(folder), expectedIn(folder));
    expect(differences).toEqual(known[name] ?? []);
  },
  30_000,
);
