import type { Outcome, ReadTask } from "./outcome.ts";
import { readOne, type ReadSettings } from "./read-one.ts";

/** What a worker is asked for. */
export interface Order {
  readonly task: ReadTask;
  readonly settings: ReadSettings;
}

/** What a worker of the pool does with each order: it reads one document. */
export const readInWorker = ({ task, settings }: Order): Promise<Outcome> =>
  readOne(task, settings);
