import { join } from "node:path";
import type { Analysis } from "../src/domain/analysis.ts";
import { analyse } from "../src/index.ts";

export const sampleFolder = join(import.meta.dirname, "..", "fixtures", "sample");

let read: Promise<Analysis> | null = null;

/** What the sample reports say, read once, and of a file that is not there. */
export const exportSample = (): Promise<Analysis> =>
  (read ??= analyse([sampleFolder, join(sampleFolder, "none.pdf")]));
