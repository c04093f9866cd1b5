import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");
const lock = join(tmpdir(), `cqc-lens-build-${basename(root)}`);

/** The tool as users start it. */
export const launcher = join(root, "bin/cqc-lens.js");

/** Builds the tool where its sources are newer. Of several test files that ask at once, one builds. */
export function buildOnce(): void {
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    if (!isBuilt()) spawnSync("npm", ["run", "build"], { cwd: root });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // A build takes seconds; whoever left this behind was killed.
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 60_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Whether what is built is newer than every source file. */
function isBuilt(): boolean {
  const built = join(root, "dist/cli.js");
  if (!existsSync(built)) return false;
  const newest = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(root, "src", name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  return statSync(built).mtimeMs > newest;
}
