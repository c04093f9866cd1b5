import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { cacheSize, clearCache, pruneCache } from "../src/batch/cache-folder.ts";
import { collectReports } from "../src/batch/collect-reports.ts";
import type { Outcome, ReadTask } from "../src/batch/outcome.ts";
import { readEach } from "../src/batch/read-each.ts";
import { readOne, type ReadSettings } from "../src/batch/read-one.ts";
import { readersHere } from "../src/batch/readers.ts";
import { openReportStore } from "../src/batch/report-store.ts";
import { isInShard } from "../src/batch/shard.ts";
import { sha256Of } from "../src/reading/sha256-of.ts";
import type { Report } from "../src/domain/report.ts";

const analysed = vi.hoisted(() => ({ paths: [] as string[], fails: false }));

vi.mock("../src/reports/analyse-document.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("../src/reports/analyse-document.ts")>();
  return {
    ...real,
    analyseDocument: (...given: Parameters<typeof real.analyseDocument>) => {
      analysed.paths.push(given[0].source.path);
      if (analysed.fails) throw new TypeError("undefined is not a function");
      return real.analyseDocument(...given);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  analysed.paths = [];
  analysed.fails = false;
});

const settings: ReadSettings = {
  kind: null,
  pdfEngine: null,
  shard: null,
  cache: null,
  limits: null,
};
const task = (path: string, known: string | null = null): ReadTask => ({
  path,
  bytes: null,
  known,
});
const words = (name: string) =>
  `${name}\nInspection report\n\nOverall rating for this service: Inadequate\n`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const reportsOf = ({ reports }: Outcome) => reports.map((json) => JSON.parse(json) as Report);

describe("one document", () => {
  test("gives its reports as JSON, each with its path and the hash of its bytes", async () => {
    const path = file("rowan.txt", words("Rowan House"));
    const outcome = await readOne(task(path), settings);
    expect(outcome).toMatchObject({ path, state: "read", problem: null });
    expect(outcome.sha256).toBe(sha256Of(words("Rowan House")));
    const [report] = reportsOf(outcome);
    expect(report?.source).toMatchObject({ path, sha256: outcome.sha256 });
    expect(report?.ratings.overall?.value).toBe("Inadequate");
  });

  test("that cannot be read is a problem, with the hash of what is there", async () => {
    const path = file("empty.pdf", "");
    const missing = join(folder, "missing.pdf");
    expect(await readOne(task(path), settings)).toMatchObject({
      state: "failed",
      sha256: sha256Of(""),
      problem: { path, code: "empty" },
    });
    expect(await readOne(task(missing), settings)).toMatchObject({
      state: "failed",
      sha256: null,
      problem: { path: missing, code: "not-found" },
    });
  });

  test("on which we break down is told as our fault", async () => {
    analysed.fails = true;
    const { problem } = await readOne(task(file("fault.txt", words("Ash House"))), settings);
    expect(problem?.code).toBe("fault");
    expect(problem?.message).toContain("a fault of cqc-lens, not of the file");
  });

  test("that is as it was is not read again", async () => {
    const path = file("known.txt", words("Elm House"));
    const { state } = await readOne(task(path, sha256Of(words("Elm House"))), settings);
    expect(state).toBe("unchanged");
    expect((await readOne(task(path, sha256Of("other words")), settings)).state).toBe("read");
  });
});

describe("shards", () => {
  test("share all documents out, each to one of them, and about as many to each", () => {
    const hashes = Array.from({ length: 900 }, (_, nth) => sha256Of(String(nth)));
    const shards = [1, 2, 3].map((nth) => hashes.filter((hash) => isInShard(hash, { nth, of: 3 })));
    expect(shards.flat().sort()).toEqual([...hashes].sort());
    for (const shard of shards) expect(shard.length).toBeGreaterThan(250);
  });

  test("what is missing is told by one of them too", async () => {
    const missing = join(folder, "nowhere.pdf");
    const outcomes = await Promise.all(
      [1, 2, 3].map((nth) => readOne(task(missing), { ...settings, shard: { nth, of: 3 } })),
    );
    expect(outcomes.map(({ state }) => state).sort()).toEqual(["elsewhere", "elsewhere", "failed"]);
  });
});

describe("the cache", () => {
  const cache = { folder: join(folder, "cache"), reader: "reader 1", rules: "rules 1" };
  const cached = { ...settings, cache };

  test("gives what the same bytes said, under whatever name", async () => {
    const first = await readOne(task(file("a.txt", words("Oak House"))), cached);
    const path = file("b.txt", words("Oak House"));
    const second = await readOne(task(path), cached);
    expect(analysed.paths).toHaveLength(1);
    const place = { source: { path } };
    expect(reportsOf(second)).toMatchObject(reportsOf(first).map(() => place));
    expect(reportsOf(second)[0]?.breaches).toEqual(reportsOf(first)[0]?.breaches);
  });

  test("gives nothing to other rules, or where another kind is asked for", async () => {
    const path = file("c.txt", words("Lime House"));
    await readOne(task(path), cached);
    await readOne(task(path), { ...settings, cache: { ...cache, rules: "rules 2" } });
    await readOne(task(path), { ...cached, kind: "press-release" });
    expect(analysed.paths).toHaveLength(3);
  });

  test("remembers that a file cannot be read, until it changes", async () => {
    const path = file("d.pdf", "%PDF-1.4 and no more");
    const first = await readOne(task(path), cached);
    expect(await readOne(task(path), cached)).toMatchObject({ problem: first.problem });
    file("d.pdf", words("Fir House"));
    expect((await readOne(task(path), cached)).state).toBe("read");
  });

  test("does not keep a fault of ours", async () => {
    const path = file("e.txt", words("Yew House"));
    analysed.fails = true;
    await readOne(task(path), cached);
    analysed.fails = false;
    expect((await readOne(task(path), cached)).state).toBe("read");
  });

  test("a damaged entry is as none", async () => {
    const own = { ...cached, cache: { ...cache, folder: join(folder, "damaged") } };
    const path = file("f.txt", words("Box House"));
    const first = await readOne(task(path), own);
    mkdirSync(own.cache.folder, { recursive: true });
    const { ls } = await import("cacache");
    for (const entry of Object.values(await ls(own.cache.folder)))
      writeFileSync(entry.path, "not what was kept");
    expect((await readOne(task(path), own)).reports).toEqual(first.reports);
    expect(analysed.paths).toHaveLength(2);
  });

  test("keeps to its limit by forgetting what it got first, and can be emptied", async () => {
    const own = { ...cached, cache: { ...cache, folder: join(folder, "small") } };
    const paths = [1, 2, 3].map((nth) =>
      file(`s${String(nth)}.txt`, words(`House ${String(nth)}`)),
    );
    for (const path of paths) await readOne(task(path), own);
    const { entries, bytes } = await cacheSize(own.cache.folder);
    expect(entries).toBe(3);
    await pruneCache(own.cache.folder, bytes - 1);
    expect((await cacheSize(own.cache.folder)).entries).toBe(2);
    analysed.paths = [];
    for (const path of [...paths].reverse()) await readOne(task(path), own);
    expect(analysed.paths).toEqual(paths.slice(0, 1));
    await clearCache(own.cache.folder);
    expect(await cacheSize(own.cache.folder)).toEqual({ entries: 0, bytes: 0 });
  });
});

describe("many documents", () => {
  const slow = (width: number, heard: number[]) => {
    let now = 0;
    return {
      width,
      read: async ({ path }: ReadTask): Promise<Outcome> => {
        heard.push((now += 1));
        await new Promise((resolve) => setTimeout(resolve, 1));
        now -= 1;
        return {
          path,
          state: "read",
          sha256: path,
          milliseconds: 1,
          reports: [],
          problem: null,
        };
      },
      close: () => Promise.resolve(),
    };
  };

  test("are never more at once than the readers take, and asked for as they are read", async () => {
    const atOnce: number[] = [];
    let made = 0;
    let done = 0;
    function* tasks() {
      for (; made < 50;) {
        made += 1;
        expect(made - done).toBeLessThanOrEqual(4);
        yield task(String(made));
      }
    }
    await readEach(tasks(), {
      readers: slow(3, atOnce),
      onOutcome: () => {
        done += 1;
      },
      signal: null,
    });
    expect(done).toBe(50);
    expect(Math.max(...atOnce)).toBe(3);
  });

  test("stop soon when they are told to", async () => {
    const stop = new AbortController();
    let done = 0;
    await readEach(
      Array.from({ length: 1000 }, (_, nth) => task(String(nth))),
      {
        readers: slow(2, []),
        onOutcome: () => {
          done += 1;
          if (done === 5) stop.abort();
        },
        signal: stop.signal,
      },
    );
    expect(done).toBeLessThan(8);
  });

  test("one that cannot be read stops no other, and each is told of when it is done", async () => {
    const paths = [file("g.txt", words("Ivy House")), join(folder, "gone"), file("h.pdf", "")];
    const store = openReportStore();
    const heard: string[] = [];
    const { problems, read } = await collectReports(paths, {
      readers: readersHere(settings),
      store,
      onOutcome: ({ path }) => heard.push(path),
    });
    expect(read).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(["not-found", "empty"]);
    expect(heard).toEqual(paths);
    expect(store.cards).toMatchObject([{ location: { name: "Ivy House" } }]);
    expect(store.report(0).ratings.overall?.value).toBe("Inadequate");
    store.close();
  });
});
