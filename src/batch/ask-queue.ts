import type { Job, Queue } from "bullmq";
import { UsageError } from "../domain/errors.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { Outcome } from "./outcome.ts";
import { faultOf } from "./problem-of.ts";
import type { QueueEnds } from "./queue-ends.ts";
import { type QueueOrder, stampOf } from "./queue-order.ts";
import { sha256Of } from "../reading/sha256-of.ts";

/** The orders of a queue, and what came of them. */
export type Orders = Queue<QueueOrder, Outcome>;

/**
 * Gives an order to the queue and takes what comes of it. The order's name is its content, so that it is
 * not given twice: what an earlier run gave is waited for, what was done for it is taken. Each time it
 * looks afresh, so that nothing is lost with a Redis that loses its last second.
 */
export async function askQueue(
  order: QueueOrder,
  orders: Orders,
  ends: QueueEnds,
): Promise<Outcome> {
  const id = `order-${sha256Of(JSON.stringify(order))}`;
  const listening = ends.listen(id);
  try {
    for (;;) {
      const job = await orders.getJob(id);
      if (job?.finishedOn !== undefined) {
        await orders.remove(id);
        return await outcomeOf(order, job);
      }
      const isToGive = job === undefined && !ends.isClosed();
      if (isToGive) await orders.add("read", order, { jobId: id });
      await listening.news();
    }
  } finally {
    listening.stop();
  }
}

async function outcomeOf(
  { path, place, stamp }: QueueOrder,
  { returnvalue: outcome, failedReason, processedBy }: EndedOrder,
): Promise<Outcome> {
  if (outcome === null) return failedOutcome(givenUp(path, failedReason));
  const isHere = stamp !== null && outcome.problem?.code === "not-found";
  if (isHere && (await stampOf(place)) !== null)
    throw new UsageError(
      `The worker on ${processedBy ?? "another machine"} does not find ${place}, which is here. Give it the same folder under the same name, or send the documents with --queue-bytes.`,
    );
  return outcome;
}

/** What the queue says of an order that has ended. */
interface EndedOrder extends Pick<Job<QueueOrder, Outcome>, "failedReason" | "processedBy"> {
  /** Null where the order failed. */
  readonly returnvalue: Outcome | null;
}

// A worker makes an outcome of every trouble. That an order itself fails means that workers died of it.
const givenUp = (path: string, reason: string) =>
  reason.includes("stalled")
    ? {
        path,
        code: "unreadable",
        message:
          "Several workers ended while they read it, and it was given up. Look at the file, and at the memory of the machines.",
      }
    : faultOf(path, reason);
