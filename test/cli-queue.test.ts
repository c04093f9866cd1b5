import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askQueue, type Orders } from "../src/batch/ask-queue.ts";
import { orderFor } from "../src/batch/queue-order.ts";
import { buildOnce } from "./build-once.ts";
import {
  beginnings,
  bin,
  countIn,
  endAll,
  hasRedis,
  kill,
  type Running,
  start,
  startRedis,
  until,
} from "./queue-processes.ts";

// Machines are processes here; Redis, what is sent, and how each dies are real.

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
const patience = 180_000;

const words = (nth: number) => `Rowan House ${String(nth)}
Inspection report

Date of inspection: ${String(nth)} March 2019
Overall rating for this service: Inadequate

The provider was in breach of Regulation 12 of the Health and Social Care Act 2008 (Regulated
Activities) Regulations 2014.
`;

/** A folder with documents; two of them cannot be read. */
function makeDocuments(name: string): string {
  const its = join(folder, name);
  mkdirSync(join(its, "docs"), { recursive: true });
  for (let nth = 1; nth <= 12; nth += 1)
    writeFileSync(join(its, `docs/${String(nth)}.txt`), words(nth));
  writeFileSync(join(its, "docs/empty.txt"), "");
  writeFileSync(join(its, "docs/broken.pdf"), "%PDF-1.4 and no more");
  return its;
}

const analyseDocs = ["analyse", "docs", "--format", "json"];
let expected = "";

beforeAll(() => {
  buildOnce();
  const local = spawnSync(process.execPath, [bin, ...analyseDocs, "--no-cache", "--jobs", "1"], {
    cwd: makeDocuments("local"),
    encoding: "utf8",
  });
  expected = local.stdout;
}, patience);

afterAll(async () => {
  await endAll();
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Running =>
  start(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });

const worker = (url: string): Running =>
  run(["worker", "--jobs", "1", "--no-cache"], folder, { CQC_LENS_QUEUE: url });

describe.skipIf(!hasRedis)("through a queue (skipped where there is no redis-server)", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis(join(folder, "redis"));
  }, patience);

  test.concurrent(
    "the output of two workers is that of a local run, and nothing is left in Redis",
    async () => {
      const url = redis.url(1);
      const workers = [worker(url), worker(url)];
      const { status, out } = await run([...analyseDocs, "--queue", url], makeDocuments("two"))
        .done;
      expect(status).toBe(3);
      expect(out).toBe(expected);
      expect(JSON.parse(out).reports).toHaveLength(12);
      expect(await redis.client(1).keys("*order-*")).toEqual([]);
      for (const { child } of workers) child.kill("SIGTERM");
      const ends = await Promise.all(workers.map(({ done }) => done));
      expect(ends.map((end) => end.status)).toEqual([0, 0]);
      const read = workers.map(({ notes }) => Number(/(\d+) documents? read/.exec(notes())![1]));
      expect(read[0]! + read[1]!).toBe(14);
    },
    patience,
  );

  test.concurrent(
    "what a worker was reading when it was killed is read by another",
    async () => {
      const url = redis.url(2);
      const collector = run([...analyseDocs, "--queue", url], makeDocuments("killed"));
      const victim = worker(url);
      await until(async () => (await countIn(redis.client(2), "active")) > 0);
      await kill(victim.child);
      worker(url);
      expect((await collector.done).out).toBe(expected);
    },
    patience,
  );

  test.concurrent(
    "a document that kills three workers is given up, as a problem",
    async () => {
      const url = redis.url(3);
      const its = join(folder, "poison");
      mkdirSync(its);
      writeFileSync(join(its, "poison.txt"), words(1));
      const collector = run(["analyse", "poison.txt", "--format", "json", "--queue", url], its);
      const client = redis.client(3);
      for (let death = 1; death <= 3; death += 1) {
        const victim = worker(url);
        await until(async () => (await beginnings(client)) === death);
        await kill(victim.child);
      }
      worker(url);
      const { status, out } = await collector.done;
      expect(status).toBe(4);
      expect(JSON.parse(out).problems).toMatchObject([{ path: "poison.txt", code: "unreadable" }]);
    },
    patience,
  );

  test.concurrent(
    "Redis is stopped and started again, and both sides go on",
    async () => {
      const own = await startRedis(join(folder, "redis-restarted"));
      const url = own.url(0);
      const collector = run([...analyseDocs, "--queue", url], makeDocuments("restarted"));
      const reader = worker(url);
      await until(async () => (await countIn(own.client(0), "active")) > 0);
      await own.stop();
      await until(
        () => reader.notes().includes("Trouble") && collector.notes().includes("Trouble"),
      );
      own.startAgain();
      expect((await collector.done).out).toBe(expected);
    },
    patience,
  );

  test.concurrent(
    "a run that was killed goes on with its manifest, and nothing is told twice",
    async () => {
      const url = redis.url(4);
      const its = makeDocuments("resumed");
      const manifest = join(its, "run.ndjson");
      const command = [...analyseDocs, "--queue", url, "--manifest", manifest];
      const first = run([...command, "--queue-width", "2"], its);
      worker(url);
      await until(() => existsSync(manifest) && linesOf(manifest).length > 3);
      await kill(first.child);
      expect((await run(command, its).done).out).toBe(expected);
      const paths = linesOf(manifest)
        .slice(1)
        .map((line) => JSON.parse(line).path);
      expect(paths).toHaveLength(new Set(paths).size);
      expect(paths).toHaveLength(14);
    },
    patience,
  );

  test.concurrent(
    "documents that are sent are read where they are not to be seen",
    async () => {
      const url = redis.url(5);
      const its = makeDocuments("sent");
      const collector = run([...analyseDocs, "--queue", url, "--queue-bytes"], its);
      // The empty one is sent like the others.
      await until(async () => (await countIn(redis.client(5), "wait")) === 14);
      renameSync(join(its, "docs"), join(its, "gone"));
      worker(url);
      expect((await collector.done).out).toBe(expected);
    },
    patience,
  );

  test.concurrent("a document too large to be sent is a problem that says so", async () => {
    const large = join(folder, "large.txt");
    writeFileSync(large, "a".repeat(20_000_001));
    const args = ["analyse", large, "--format", "json", "--queue", redis.url(6), "--queue-bytes"];
    const { status, out } = await run(args, folder).done;
    expect(status).toBe(4);
    expect(JSON.parse(out).problems).toMatchObject([{ path: large, code: "too-large" }]);
  });

  test.concurrent(
    "a worker of another version reads nothing; the run says that it waits, and can be broken off",
    async () => {
      const url = redis.url(7);
      const other = join(folder, "other-version");
      mkdirSync(other);
      for (const name of ["bin", "dist"]) cpSync(join(root, name), join(other, name), copying);
      const its = readFileSync(join(root, "package.json"), "utf8");
      writeFileSync(join(other, "package.json"), its.replace("Reads", "It reads"));
      symlinkSync(join(root, "node_modules"), join(other, "node_modules"));
      const stranger = start(
        process.execPath,
        [join(other, "bin/cqc-lens.js"), "worker", "--queue", url, "--no-cache"],
        { cwd: other },
      );
      await until(() => stranger.notes().includes("Reading"));
      const collector = run([...analyseDocs, "--queue", url], makeDocuments("waiting"));
      await until(() => collector.notes().includes("No worker of this version is at the queue"));
      expect(await countIn(redis.client(7), "wait")).toBe(14);
      collector.child.kill("SIGINT");
      expect(await collector.done).toEqual({ status: 130, out: "" });
      expect(await countIn(redis.client(7), "wait")).toBe(0);
    },
    patience,
  );
});

const copying = { recursive: true } as const;
const linesOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n");

describe("a queue that cannot be used ends with status 2 and a sentence", () => {
  test.each([
    ["redis://:secret@127.0.0.1:1/0", "Redis at 127.0.0.1:1 cannot be used: connect ECONNREFUSED"],
    ["http://:secret@127.0.0.1/0", "The address of the queue is none of a Redis."],
    ["redis://:secret@127.0.0.1/first", "The database of the queue is a number."],
  ])("%s", async (url, says) => {
    for (const args of [["worker"], ["analyse", bin]]) {
      const its = run([...args, "--queue", url], folder);
      expect(await its.done).toEqual({ status: 2, out: "" });
      expect(its.notes()).toContain(says);
      expect(its.notes()).not.toMatch(/secret|\n\s+at /);
    }
  });

  test("without its packages, which are then to be installed", async () => {
    const hook = join(import.meta.dirname, "cli-without-queue.mjs");
    const args = ["--import", hook, bin, "worker", "--queue", "redis://127.0.0.1:1"];
    const its = start(process.execPath, args, { cwd: folder });
    expect(await its.done).toEqual({ status: 2, out: "" });
    expect(its.notes()).toBe(
      "A queue needs two packages that are not installed. Install them: npm install bullmq ioredis\n",
    );
  });

  test("with a part of the documents only, or with nothing to send them to", async () => {
    const shard = ["--queue", "redis://127.0.0.1:1", "--shard", "1/2", "--format", "ndjson"];
    for (const [args, says] of [
      [shard, "A queue divides the documents itself."],
      [["--queue-bytes"], "--queue-bytes is for --queue."],
    ] as const) {
      const its = run(["analyse", bin, ...args], folder);
      expect((await its.done).status).toBe(2);
      expect(its.notes()).toContain(says);
    }
  });
});

describe("asking a queue", () => {
  const ends = { listen: () => ({ news: () => Promise.resolve(), stop: () => undefined }) };
  const outcome = { path: "a.txt", state: "read", sha256: "0", reports: [], problem: null };
  const done = (its: object) => ({ finishedOn: 1, processedBy: "box", returnvalue: its });

  /** A queue in which an order is found as it is `told`, one answer after the other. */
  function queueOf(told: readonly unknown[]) {
    const answers = [...told];
    const given: string[] = [];
    const orders = {
      getJob: () => Promise.resolve(answers.shift()),
      add: (_: string, __: unknown, { jobId }: { jobId: string }) => given.push(jobId),
      remove: () => Promise.resolve(1),
    };
    return { orders: orders as unknown as Orders, given };
  }
  const ask = async (path: string, orders: Orders) => {
    const task = { path, bytes: null, known: null };
    const order = await orderFor(task, { kind: null, pdfEngine: null, sendsBytes: false });
    return askQueue(order, orders, { ...ends, close: () => [], isClosed: () => false });
  };

  test("an order that another run has taken, or that Redis has lost, is given again", async () => {
    const { orders, given } = queueOf([undefined, {}, undefined, done(outcome)]);
    expect(await ask("a.txt", orders)).toEqual(outcome);
    expect(given).toEqual([given[0], given[0]]);
  });

  test("a worker that does not see the folder stops the run, rather than to fail its documents", async () => {
    const missing = { ...outcome, state: "failed", problem: { path: bin, code: "not-found" } };
    await expect(ask(bin, queueOf([done(missing)]).orders)).rejects.toThrow(
      "The worker on box does not find",
    );
    const gone = join(folder, "gone.txt");
    expect(await ask(gone, queueOf([done(missing)]).orders)).toEqual(missing);
  });
});
