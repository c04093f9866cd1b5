import type { Outcome, ReadTask } from "./outcome.ts";
import type { Readers } from "./readers.ts";

export interface EachOptions {
  readonly readers: Readers;
  /** Hears of each outcome, in the order in which they come. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Stops it: what is being read is let go. */
  readonly signal: AbortSignal | null;
}

/**
 * Gives each task to the readers, never more at once than they take, so that tasks may be made as they
 * are asked for. Returns when all are read, or soon after the signal.
 */
export async function readEach(
  tasks: Iterable<ReadTask> | AsyncIterable<ReadTask>,
  { readers, onOutcome, signal }: EachOptions,
): Promise<void> {
  const rest = iterate(tasks);
  const lane = async (): Promise<void> => {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      const outcome = await readers.read(next.value);
      if (signal?.aborted === true) return;
      onOutcome(outcome);
    }
  };
  const lanes = Promise.all(Array.from({ length: readers.width }, lane));
  await (signal === null ? lanes : Promise.race([lanes, aborted(signal)]));
}

async function* iterate<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, undefined> {
  yield* items;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
