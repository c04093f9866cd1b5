import { Piscina } from "piscina";
import type { Outcome, ReadTask } from "./outcome.ts";
import type { Order } from "./read-worker.ts";
import type { Limits } from "./limits.ts";
import { lostOutcome } from "./lost-outcome.ts";
import type { ReadSettings } from "./read-one.ts";
import type { Readers } from "./readers.ts";

export interface WorkersOptions {
  /** How many workers, each a thread. */
  readonly width: number;
  readonly limits: Limits;
  /** The file that a worker runs: `read-worker.js`. */
  readonly file: URL;
}

export interface PoolOptions extends WorkersOptions {
  readonly settings: ReadSettings;
}

/** Workers that read documents of any run. */
export interface Workers {
  readonly read: (task: ReadTask, settings: ReadSettings) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Workers that read the documents of one run. */
export function openWorkerPool({ settings, ...options }: PoolOptions): Readers {
  const { read, close } = startWorkers(options);
  return { width: options.width, read: (task) => read(task, settings), close };
}

/** Workers that each read one document at a time, with a limit to the time and memory it takes. */
export function startWorkers({ width, limits, file }: WorkersOptions): Workers {
  const pool = new Piscina<Order, Outcome>({
    filename: file.href,
    // As many to the end of the run: each has the rules compiled.
    minThreads: width,
    maxThreads: width,
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const read = async (task: ReadTask, settings: ReadSettings) => {
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
  return { read, close: () => pool.destroy() };
}
