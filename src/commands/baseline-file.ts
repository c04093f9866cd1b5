import { readFileSync } from "node:fs";
import { z } from "zod";
import { isSystemError } from "../batch/is-system-error.ts";
import { baseline, type Baseline, type BaselineEntry } from "../domain/check.ts";
import { UsageError } from "../domain/errors.ts";
import { safeJson } from "../rendering/json.ts";
import { checkWritable, writeFileWhole } from "./write-file-whole.ts";

/** What a baseline knows. Where it is to be written, it need not be there yet. */
export function readBaseline(
  file: string,
  { isUpdated }: { readonly isUpdated: boolean },
): readonly BaselineEntry[] {
  if (isUpdated) checkWritable(file);
  const text = textOf(file);
  if (text === null && isUpdated) return [];
  if (text === null)
    throw new UsageError(`There is no baseline ${file} yet. Write it with --update-baseline.`);
  const read = baseline.safeParse(parsed(text));
  if (read.success) return read.data.failures;
  const [fault] = read.error.issues;
  const where = fault === undefined ? "" : ` ${z.core.toDotPath(fault.path)}: ${fault.message}.`;
  throw new UsageError(
    `${file} is no baseline.${where} Mend it, or take it away and write it with --update-baseline.`,
  );
}

export const writeBaseline = (file: string, entries: Baseline): void => {
  writeFileWhole(file, [`${safeJson(entries, 2)}\n`]);
};

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") return null;
    throw new UsageError(`${file} cannot be read: ${error.message}.`, { cause: error });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
