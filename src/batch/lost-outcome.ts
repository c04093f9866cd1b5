import { stat } from "node:fs/promises";
import { readBytes } from "../reading/read-bytes.ts";
import { keepReports } from "./cache.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { Limits } from "./limits.ts";
import type { Outcome, ReadTask } from "./outcome.ts";
import { faultOf } from "./problem-of.ts";
import type { ReadSettings } from "./read-one.ts";
import { sha256Of } from "../reading/sha256-of.ts";

interface Loss {
  /** How the worker ended. */
  readonly error: unknown;
  readonly limits: Limits;
  readonly milliseconds: number;
}

/**
 * The outcome of a document whose worker was stopped, or broke down, before it was read. That it took
 * too much is kept, so that the next run does not wait for it again.
 */
export async function lostOutcome(
  { path, bytes }: ReadTask,
  { cache, kind, pdfEngine }: ReadSettings,
  { error, limits, milliseconds }: Loss,
): Promise<Outcome> {
  const content = bytes ?? (await readAgain(path));
  const sha256 = content === null ? null : sha256Of(content);
  const took = tookTooMuch(error, limits);
  const problem = took === null ? faultOf(path, error) : { path, ...took };
  if (took !== null && sha256 !== null && cache !== null)
    await keepReports(
      cache,
      { sha256, kind, engine: pdfEngine },
      { reports: [], problem: took, limits },
    );
  return { ...failedOutcome(problem), sha256, milliseconds: Math.round(milliseconds) };
}

/** Null where it cannot be read, or is a pipe: what came out of that is gone. */
const readAgain = async (path: string): Promise<Uint8Array | null> =>
  stat(path)
    .then((stats) => (stats.isFile() ? readBytes(path) : null))
    .catch(() => null);

interface TookTooMuch {
  readonly code: string;
  readonly message: string;
}

function tookTooMuch(error: unknown, { seconds, megabytes }: Limits): TookTooMuch | null {
  if (!(error instanceof Error)) return null;
  if (error.name === "AbortError")
    return {
      code: "took-too-long",
      message: `Reading it takes longer than ${String(seconds)} seconds and was given up. Look at the file, or allow more with --timeout.`,
    };
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return {
      code: "took-too-much-memory",
      message: `Reading it takes more than ${String(megabytes)} MB and was given up. Look at the file, or allow more with --memory.`,
    };
  return null;
}
