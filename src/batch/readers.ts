import type { Outcome, ReadTask } from "./outcome.ts";
import { readOne, type ReadSettings } from "./read-one.ts";

/** Who reads documents: this process, workers beside it, or machines at a queue. */
export interface Readers {
  /** How many documents they take at once. */
  readonly width: number;
  readonly read: (task: ReadTask) => Promise<Outcome>;
  /** Lets go of what is being read and of what it takes. */
  readonly close: () => Promise<void>;
}

/** Reads in this process, one document after the other. A document that never ends holds it up. */
export const readersHere = (settings: ReadSettings): Readers => ({
  width: 1,
  read: (task) => readOne(task, settings),
  close: () => Promise.resolve(),
});
