import { hostname } from "node:os";
import type { CacheSettings } from "./cache.ts";
import { connectQueue } from "./connect-queue.ts";
import type { Limits } from "./limits.ts";
import { ownJson } from "./own-json.ts";
import type { Report } from "../domain/report.ts";
import type { Outcome } from "./outcome.ts";
import { placedAt } from "./placed-at.ts";
import { queueName, type QueueOrder, taskOf } from "./queue-order.ts";
import { tellTroubles } from "./queue-troubles.ts";
import { startWorkers } from "./worker-pool.ts";

export interface QueueWorkerOptions {
  /** Where the queue's Redis is. */
  readonly url: string;
  /** How many documents it reads at once. */
  readonly width: number;
  readonly limits: Limits;
  readonly cache: CacheSettings | null;
  /** The file that each of its threads runs. */
  readonly file: URL;
  readonly tell: (note: string) => void;
}

/** A worker at a queue. */
export interface QueueWorker {
  /** The host and port of its queue. */
  readonly host: string;
  /** Finishes what it has begun, takes nothing more, and says how many documents it has read. */
  readonly close: () => Promise<number>;
}

/**
 * An order is its worker's for so long, and longer while the worker lives; one that was taken over from
 * so many dead workers is given up.
 */
const tenure = { lockDuration: 6000, stalledInterval: 3000, maxStalledCount: 2 };

const asked = ({ kind, pdfEngine }: QueueOrder) => ({ kind, pdfEngine, shard: null });

/** Takes orders from a queue and reads them, until it is closed. Throws UsageError. */
export async function openQueueWorker(options: QueueWorkerOptions): Promise<QueueWorker> {
  const { width, cache, limits } = options;
  const { bullmq, connection, host } = await connectQueue(options.url);
  const readers = startWorkers(options);
  let read = 0;
  const worker = new bullmq.Worker<QueueOrder, Outcome>(
    queueName(),
    async ({ data }) => {
      const outcome = await readers.read(taskOf(data), { ...asked(data), cache, limits });
      read += 1;
      return calledAt(data.path, outcome);
    },
    { connection, concurrency: width, name: hostname(), ...tenure },
  );
  worker.on("error", tellTroubles(options.tell));
  return {
    host,
    close: async () => {
      await worker.close();
      await readers.close();
      return read;
    },
  };
}

/** A document is read at its place, and told under the path by which its run knows it. */
const calledAt = (path: string, outcome: Outcome): Outcome => ({
  ...outcome,
  path,
  reports: outcome.reports.map((json) => placedAt(path, ownJson<Report>(json))),
  problem: outcome.problem === null ? null : { ...outcome.problem, path },
});
