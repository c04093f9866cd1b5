import { setTimeout as wait } from "node:timers/promises";
import type { QueueEvents } from "bullmq";

/** What is heard of the orders of a run. */
export interface QueueEnds {
  /** Begins to listen for the end of an order. */
  readonly listen: (id: string) => Listening;
  /** Ends the listening, and names the orders that were still listened for. */
  readonly close: () => readonly string[];
  /** Whether nobody listens any more: then nothing more is to be ordered. */
  readonly isClosed: () => boolean;
}

interface Listening {
  /** Resolves when the order has ended, or when it is time to look: an event may have been missed. */
  readonly news: () => Promise<void>;
  readonly stop: () => void;
}

const lookAgainAfter = 5000;

export function hearEnds(events: QueueEvents): QueueEnds {
  const waiting = new Map<string, () => void>();
  let isClosed = false;
  const wake = ({ jobId }: { readonly jobId: string }): void => {
    waiting.get(jobId)?.();
  };
  events.on("completed", wake);
  events.on("failed", wake);
  const close = (): readonly string[] => {
    isClosed = true;
    return [...waiting.keys()];
  };
  return { listen: (id) => listenFor(id, waiting), close, isClosed: () => isClosed };
}

function listenFor(id: string, waiting: Map<string, () => void>): Listening {
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
}
