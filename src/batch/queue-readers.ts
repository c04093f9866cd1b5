import { setTimeout as wait } from "node:timers/promises";
import type { QueueEvents } from "bullmq";
import { InputError, UsageError } from "../domain/errors.ts";
import { askQueue, type Orders } from "./ask-queue.ts";
import { connectQueue } from "./connect-queue.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { Outcome, ReadTask } from "./outcome.ts";
import { problemOf } from "./problem-of.ts";
import { hearEnds, type QueueEnds } from "./queue-ends.ts";
import { isKnown, orderFor, type OrderOptions, queueName, type QueueOrder } from "./queue-order.ts";
import { noteEvery, tellTroubles } from "./queue-troubles.ts";
import type { Readers } from "./readers.ts";

export interface QueueOptions extends OrderOptions {
  /** Where its Redis is. */
  readonly url: string;
  /** How many documents are on their way at once. */
  readonly width: number;
  /** Hears what the run is waiting for. */
  readonly tell: (note: string) => void;
}

/** What Redis keeps for a run that nobody takes up again: this many results, for a day. */
const kept = { age: 24 * 3600, count: 1000 };
/** Its events hold results as well. What is missed of them is looked up. */
const keptEvents = 500;
/** Milliseconds for taking back what is not done yet, from a Redis that may be away. */
const farewell = 2000;

/** The machines on which `cqc-lens worker` runs, through a queue. Throws UsageError. */
export async function openQueueReaders(options: QueueOptions): Promise<Readers> {
  const opened = await openOrders(options);
  const { orders, events } = opened;
  const ends = hearEnds(events);
  const watch = watchForWorkers(opened, options.tell);
  const takeLeave = async (): Promise<void> => {
    await takeBack(orders, ends);
    await Promise.all([orders.close(), events.close()]);
  };
  return {
    width: options.width,
    read: (task) => readThrough(task, options, (order) => askQueue(order, orders, ends)),
    close: async () => {
      clearInterval(watch);
      await Promise.race([takeLeave(), wait(farewell, undefined, { ref: false })]);
      // Where Redis is away, nothing can be said to it.
      await Promise.allSettled([orders.disconnect(), events.disconnect()]);
    },
  };
}

async function openOrders({ url, tell }: QueueOptions): Promise<Opened> {
  const { bullmq, connection, database } = await connectQueue(url);
  const orders: Orders = new bullmq.Queue(queueName(), {
    connection,
    defaultJobOptions: { removeOnComplete: kept, removeOnFail: kept },
    streams: { events: { maxLen: keptEvents } },
  });
  const events = new bullmq.QueueEvents(orders.name, { connection });
  const onTrouble = tellTroubles(tell);
  orders.on("error", onTrouble);
  events.on("error", onTrouble);
  await events.waitUntilReady();
  return { orders, events, database };
}

async function readThrough(
  task: ReadTask,
  options: OrderOptions,
  ask: (order: QueueOrder) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const order = await orderFor(task, options);
    if (!isKnown(order)) return await ask(order);
    return { ...nothingNew, path: task.path, sha256: task.known };
  } catch (error) {
    if (error instanceof InputError) return failedOutcome(problemOf(task.path, error));
    if (error instanceof Error && error.name === "ReplyError")
      throw new UsageError(`Redis takes no documents: ${error.message}.`, { cause: error });
    throw error;
  }
}

const nothingNew = { state: "unchanged", milliseconds: 0, reports: [], problem: null } as const;

interface Opened {
  readonly orders: Orders;
  readonly events: QueueEvents;
  readonly database: string;
}

function watchForWorkers({ orders, database }: Opened, tell: QueueOptions["tell"]): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    // Redis tells of the workers at all its databases, and some do not tell at which.
    const workers = await orders.getWorkers();
    if (workers.some(({ db = database }) => db === database)) return;
    tell(
      "No worker of this version is at the queue; waiting for one. Start it with: cqc-lens worker",
    );
  };
  return setInterval(() => void look().catch(() => undefined), noteEvery);
}

/** Takes back what no worker has begun, and clears away what was told of the rest. */
async function takeBack(orders: Orders, ends: QueueEnds): Promise<void> {
  await Promise.all(ends.close().map((id) => orders.remove(id)));
  await orders.trimEvents(0);
}
