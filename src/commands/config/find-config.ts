import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { configName } from "../../batch/config-name.ts";
import { isSystemError } from "../../batch/is-system-error.ts";
import { UsageError } from "../../domain/errors.ts";

/** The settings of a project, as text. */
export interface FoundConfig {
  readonly file: string;
  readonly text: string;
  /** Where in the file they stand. */
  readonly within: readonly string[];
}

/** Under this name they stand in package.json. */
const packageKey = "cqc-lens";

/** The settings that hold in `folder`: its own, else those of the nearest folder above that has some. */
export function findConfig(folder: string): FoundConfig | null {
  const found = configIn(folder);
  const above = dirname(folder);
  return found !== null || above === folder ? found : findConfig(above);
}

function configIn(folder: string): FoundConfig | null {
  const own = join(folder, configName);
  const text = textOf(own);
  if (text !== null) return { file: own, text, within: [] };
  const file = join(folder, "package.json");
  const packageText = textOf(file);
  return packageText !== null && hasSettings(packageText)
    ? { file, text: packageText, within: [packageKey] }
    : null;
}

/** A package.json that cannot be read as JSON is for others to complain of. */
function hasSettings(text: string): boolean {
  if (!text.includes(`"${packageKey}"`)) return false;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, packageKey);
  } catch {
    return false;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw new UsageError(`${file} cannot be read: ${error.message}. --no-config does without.`, {
      cause: error,
    });
  }
}
