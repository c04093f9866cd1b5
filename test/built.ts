import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The tool as users start it. */
export const launcher = join(root, "bin/cqc-lens.js");

/** Builds the tool, where what is built is older than a source file. */
export function buildOnce(): void {
  if (!isBuilt()) spawnSync("npm", ["run", "build"], { cwd: root });
}

function isBuilt(): boolean {
  const built = join(root, "dist/cli.js");
  if (!existsSync(built)) return false;
  const newest = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(root, "src", name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  return statSync(built).mtimeMs > newest;
}
