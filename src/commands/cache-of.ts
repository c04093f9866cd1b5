import type { CacheSettings } from "../batch/cache.ts";
import { defaultCacheFolder, prepareCache } from "../batch/cache-folder.ts";
import { codeVersion } from "../batch/code-version.ts";
import { isSystemError } from "../batch/is-system-error.ts";
import { UsageError } from "../domain/errors.ts";
import type { ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Where what is read is kept; null: nowhere. A folder that the user named has to work; the folder by
 * custom is done without where it does not.
 */
export function cacheOf(
  { cache, quiet }: Pick<ReadingOptions, "cache" | "quiet">,
  { env, stderr }: Pick<Terminal, "env" | "stderr">,
): CacheSettings | null {
  const folder = cache ?? defaultCacheFolder(env);
  if (folder === false || folder === null) return null;
  try {
    prepareCache(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const trouble = `Nothing can be kept in ${folder}: ${error.message}.`;
    if (cache !== undefined)
      throw new UsageError(`${trouble} Name another folder after --cache.`, { cause: error });
    if (quiet !== true)
      stderr.write(`${trouble} The next run starts afresh, as with --no-cache.\n`);
    return null;
  }
  return { folder, reader: codeVersion("reader"), rules: codeVersion("rules") };
}
