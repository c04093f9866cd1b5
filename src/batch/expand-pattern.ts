import { lstat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/**
 * The paths that a pattern matches, in order; hidden ones are left out. What is no pattern stands
 * for itself, and so does a file whose name only looks like one (`report[1].pdf`).
 */
export async function expandPattern(given: string): Promise<readonly string[]> {
  if (!isDynamicPattern(given) || (await exists(given))) return [given];
  const matches = await glob(given, {
    onlyFiles: false,
    expandDirectories: false,
    absolute: isAbsolute(given),
  });
  return matches.map((path) => path.replace(/\/$/, "")).sort();
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
