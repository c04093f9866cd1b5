import { Piscina } from "piscina";
import type { Outcome, ReadTask } from "./outcome.ts";
import type { Order } from "./read-worker.ts";
import type { Limits } from "./limits.ts";
import { lostOutcome } from "./lost-outcome.ts";
import type { ReadSettings } from "./read-one.ts";
import type { Readers } from "./readers.ts";

export interface PoolOptions {
  readonly settings: ReadSettings;
  /** How many workers, each a thread. */
  readonly width: number;
  readonly limits: Limits;
  /** The file that a worker runs: `read-worker.js`. */
  readonly file: URL;
}

/** Workers that each read one document at a time, with a limit to the time and memory it takes. */
export function openWorkerPool({ settings, width, limits, file }: PoolOptions): Readers {
  const pool = new Piscina<Order, Outcome>({
    filename: file.href,
    // As many to the end of the run: each has the rules compiled.
    minThreads: width,
    maxThreads: width,
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const read = async (task: ReadTask) => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort();
    }, limits.seconds * 1000);
    const start = performance.now();
    try {
      return await pool.run({ task, settings }, { name: "readInWorker", signal: stop.signal });
    } catch (error) {
      const milliseconds = performance.now() - start;
      return await lostOutcome(task, settings, { error, limits, milliseconds });
    } finally {
      clearTimeout(timer);
    }
  };
  return { width, read, close: () => pool.destroy() };
}
