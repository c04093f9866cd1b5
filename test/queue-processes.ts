import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";

// Real processes for the tests of the queue: Redis, workers and runs.

export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

const started = new Set<ChildProcess>();
const clients = new Set<Redis>();

/** Ends whatever a test has left behind. */
export async function endAll(): Promise<void> {
  for (const client of clients) client.disconnect();
  const left = [...started].filter(({ exitCode, signalCode }) => (exitCode ?? signalCode) === null);
  await Promise.all(left.map(kill));
}

/** As if the power went. */
export async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has written to standard error until now. */
  readonly notes: () => string;
  readonly done: Promise<{ readonly status: number | null; readonly out: string }>;
}

export function start(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Running {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  started.add(child);
  let out = "";
  let notes = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (notes += text));
  const done = once(child, "close").then(([status]: (number | null)[]) => ({
    status: status ?? null,
    out,
  }));
  return { child, notes: () => notes, done };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A Redis of its own, with an append-only file that outlives it. */
export async function startRedis(folder: string) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
  const begin = () =>
    start("redis-server", [...args, "--appendonly", "yes", "--save", ""], { cwd: folder });
  let server = begin();
  const url = (database: number) => `redis://127.0.0.1:${String(port)}/${String(database)}`;
  const client = (database: number) => {
    const redis = new Redis(url(database), { maxRetriesPerRequest: null });
    redis.on("error", () => undefined);
    clients.add(redis);
    return redis;
  };
  await client(0).ping();
  return {
    url,
    client,
    stop: async () => {
      server.child.kill("SIGTERM");
      await server.done;
    },
    startAgain: () => {
      server = begin();
    },
  };
}

/** How many orders of a queue's database are in a list: "wait" or "active". */
export async function countIn(redis: Redis, list: "wait" | "active"): Promise<number> {
  const [key] = await redis.keys(`bull:cqc-lens-*:${list}`);
  return key === undefined ? 0 : redis.llen(key);
}

/** How often the one order of a queue's database was begun. */
export async function beginnings(redis: Redis): Promise<number> {
  const keys = await redis.keys("bull:cqc-lens-*:order-*");
  const key = keys.find((name) => !name.endsWith(":lock"));
  return key === undefined ? 0 : Number(await redis.hget(key, "ats"));
}

export const bin = join(import.meta.dirname, "../bin/cqc-lens.js");
