import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What reads documents, and what reads their words: the folders of our own code, by what they do. */
const foldersOf = {
  reader: ["domain", "reading"],
  rules: ["domain", "reading", "rules", "structure", "facts", "status", "reports"],
} as const;

/**
 * The version of a part of this tool: a hash of its very code and of the libraries it asks for, so that
 * nothing that older rules said is ever taken for what these say.
 */
export function codeVersion(part: keyof typeof foldersOf): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256").update(readFileSync(join(root, "../package.json")));
  for (const folder of foldersOf[part])
    for (const name of filesIn(join(root, folder)))
      hash
        .update(`${folder}/${name.replaceAll(sep, "/")}\0`)
        .update(readFileSync(join(root, folder, name)));
  return hash.digest("hex").slice(0, 16);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .sort();
