import type * as Bullmq from "bullmq";
import type { Redis } from "ioredis";
import { UsageError } from "../domain/errors.ts";

/** Milliseconds that Redis may take to answer at the start. */
const patience = 5000;

/** How to reach a queue's Redis from now on: again and again, should it be away for a while. */
const persistently = { maxRetriesPerRequest: null, retryStrategy: () => 500 } as const;

const rightUrl = "Write it as redis://host:6379/0, with rediss: for TLS.";

/** What a queue is made with. */
export interface QueueAccess {
  readonly bullmq: typeof Bullmq;
  readonly connection: typeof persistently & { readonly url: string };
  /** The number of its database. */
  readonly database: string;
  /** The host and the port: what may be shown of the address. */
  readonly host: string;
}

/** Makes sure that the Redis at `url` answers. Throws UsageError, which never tells a password. */
export async function connectQueue(url: string): Promise<QueueAccess> {
  const { host, database } = partsOf(url);
  const { bullmq, ioredis } = await loadLibraries();
  const redis = new ioredis.Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    retryStrategy: () => null,
  });
  const troubles: unknown[] = [];
  redis.on("error", (error) => {
    troubles.push(error);
  });
  try {
    await answerOf(redis);
  } catch (error) {
    // Why it does not connect is told apart from that it does not.
    const message = messageOf(troubles[0] ?? error);
    throw new UsageError(
      `Redis at ${host} cannot be used: ${message}. Check the address, and that it runs.`,
      { cause: error },
    );
  } finally {
    redis.disconnect();
  }
  return { bullmq, connection: { url, ...persistently }, database, host };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function partsOf(url: string): Pick<QueueAccess, "host" | "database"> {
  const { protocol, hostname, port, pathname } = URL.canParse(url) ? new URL(url) : noUrl;
  if (!/^rediss?:$/.test(protocol) || hostname === "")
    throw new UsageError(`The address of the queue is none of a Redis. ${rightUrl}`);
  const [, database] = /^\/?(\d*)$/.exec(pathname) ?? [];
  if (database === undefined)
    throw new UsageError(`The database of the queue is a number. ${rightUrl}`);
  return { host: `${hostname}:${port || "6379"}`, database: database || "0" };
}

const noUrl = { protocol: "", hostname: "", port: "", pathname: "" };

async function answerOf(redis: Redis): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(patience / 1000)} seconds`));
    }, patience);
  });
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function loadLibraries() {
  try {
    const [bullmq, ioredis] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, ioredis };
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND"))
      throw cause;
    throw new UsageError(
      "A queue needs two packages that are not installed. Install them: npm install bullmq ioredis",
      { cause },
    );
  }
}
