import { setTimeout as wait } from "node:timers/promises";
import type { QueueEvents } from "bullmq";

/** What is heard of the orders of a run. */
export interface QueueEnds {
  /** Begins to listen for the end of an order. */
  readonly listen: (id: string) => Listening;
  /** The orders that are listened for. */
  readonly ids: () => readonly string[];
}

interface Listening {
  /** Resolves when the order has ended, or when it is time to look: an event may have been missed. */
  readonly news: () => Promise<void>;
  readonly stop: () => void;
}

const lookAgainAfter = 5000;

export function hearEnds(events: QueueEvents): QueueEnds {
  const waiting = new Map<string, () => void>();
  const wake = ({ jobId }: { readonly jobId: string }): void => {
    waiting.get(jobId)?.();
  };
  events.on("completed", wake);
  events.on("failed", wake);
  const listen = (id: string): Listening => {
    const next = (): Promise<void> => new Promise((resolve) => waiting.set(id, resolve));
    let end = next();
    return {
      news: async () => {
        await Promise.race([end, wait(lookAgainAfter, undefined, { ref: false })]);
        end = next();
      },
      stop: () => {
        waiting.delete(id);
      },
    };
  };
  return { listen, ids: () => [...waiting.keys()] };
}
