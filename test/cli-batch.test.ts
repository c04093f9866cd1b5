import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildOnce, launcher } from "./build-once.ts";

// Long runs as processes: workers, what breaks them off, and their parts. Each run of a worker has to
// load the rules, so one folder and one undisturbed run serve all tests.

const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
const documents = 24;
const sample = join(import.meta.dirname, "../fixtures/sample/pennyfold-homecare-2014.txt");

const cli = (...args: readonly string[]) =>
  spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8", cwd: folder });

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [launcher, ...args], { cwd: folder });

const output = (name: string): string => readFileSync(join(folder, name), "utf8");
const analyse = ["analyse", "docs", "--no-cache", "--format", "json"] as const;

const words = (nth: number): string =>
  [
    `House ${String(nth % 7)}`,
    "Inspection report",
    `Date of inspection visit: ${String((nth % 27) + 1)} May ${String(2015 + (nth % 8))}`,
    "Overall rating for this service: Inadequate",
    "",
    "The provider was in breach of Regulation 12 of the Health and Social Care Act 2008 (Regulated",
    "Activities) Regulations 2014. Medicines were not managed safely.",
    `Room ${String(nth)} was cold. `.repeat(500),
    "",
  ].join("\n");

beforeAll(() => {
  buildOnce();
  mkdirSync(join(folder, "docs"));
  for (let nth = 0; nth < documents; nth += 1)
    writeFileSync(join(folder, "docs", `${String(nth).padStart(2, "0")}.txt`), words(nth));
  writeFileSync(join(folder, "docs/empty.pdf"), "");
  writeFileSync(join(folder, "docs/broken.pdf"), "%PDF-1.4 and no more");
  expect(cli(...analyse, "-o", "one.json").status).toBe(3);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const mark = { timeout: 120_000 };

describe("workers", mark, () => {
  test("write the same bytes however many they are, and from the cache", () => {
    cli(...analyse, "--jobs", "1", "-o", "jobs-1.json");
    expect(output("jobs-1.json")).toBe(output("one.json"));
    const cached = ["analyse", "docs", "--format", "json", "--cache", "kept"];
    cli(...cached, "--jobs", "3", "-o", "fresh.json");
    cli(...cached, "--jobs", "2", "-o", "cached.json");
    expect(output("fresh.json")).toBe(output("one.json"));
    expect(output("cached.json")).toBe(output("one.json"));
    expect(cli("cache", "stats", "--cache", "kept").stdout).toMatch(/^kept: 26 entries, /);
    expect(cli("cache", "clear", "--cache", "kept").stdout).toMatch(/^26 entries .* thrown away/);
  });

  test("give a document up that takes too long or too much, and read the others", () => {
    mkdirSync(join(folder, "hard"));
    // A report like any other, but as long as six hundred: no worker reads it in time.
    writeFileSync(join(folder, "hard/huge.txt"), readFileSync(sample, "utf8").repeat(600));
    copyFileSync(join(folder, "docs/01.txt"), join(folder, "hard/small.txt"));
    const run = (...limits: readonly string[]) =>
      cli("analyse", "hard", "--format", "json", "--cache", "lost", "--jobs", "2", ...limits);
    const codes = (json: string) =>
      (JSON.parse(json) as { problems: { path: string; code: string }[] }).problems.map(
        ({ path, code }) => `${path} ${code}`,
      );
    const slow = run("--timeout", "15");
    expect(slow.status).toBe(3);
    expect(codes(slow.stdout)).toEqual(["hard/huge.txt took-too-long"]);
    const begun = performance.now();
    expect(codes(run("--timeout", "15").stdout)).toEqual(["hard/huge.txt took-too-long"]);
    expect(performance.now() - begun).toBeLessThan(15_000);
    const large = run("--memory", "64", "--timeout", "60");
    expect(codes(large.stdout)).toEqual(["hard/huge.txt took-too-much-memory"]);
  });
});

/** Waits until the manifest notes `count` documents. */
async function noted(manifest: string, count: number): Promise<void> {
  const path = join(folder, manifest);
  for (;;) {
    if (existsSync(path) && readFileSync(path, "utf8").split("\n").length > count + 1) return;
    await wait(20);
  }
}

const linesOf = (manifest: string): readonly string[] => output(manifest).trimEnd().split("\n");

describe("a run with a manifest", mark, () => {
  const run = [...analyse, "--manifest", "run.ndjson", "-o", "run.json"] as const;

  test("goes on after a kill: nothing is lost, nothing read twice", async () => {
    for (const count of [3, 9]) {
      const process = start(...run);
      await noted("run.ndjson", count);
      process.kill("SIGKILL");
      await once(process, "exit");
      expect(existsSync(join(folder, "run.json"))).toBe(false);
    }
    expect(cli(...run).status).toBe(3);
    expect(output("run.json")).toBe(output("one.json"));
    const paths = linesOf("run.ndjson")
      .slice(1)
      .map((line) => (JSON.parse(line) as { path: string }).path);
    expect(paths).toHaveLength(documents + 2);
    expect(new Set(paths).size).toBe(documents + 2);
  });

  test("that is done is not read again, and a changed document is", () => {
    const before = statSync(join(folder, "run.ndjson")).size;
    cli(...run, "--jobs", "1");
    expect(statSync(join(folder, "run.ndjson")).size).toBe(before);
    appendFileSync(join(folder, "docs/03.txt"), "\n");
    cli(...run);
    expect(linesOf("run.ndjson")).toHaveLength(documents + 4);
    writeFileSync(join(folder, "docs/03.txt"), words(3));
    cli(...run);
    expect(output("run.json")).toBe(output("one.json"));
  });

  test("takes up a manifest whose last line is torn, and reports that were not noted", () => {
    copyFileSync(join(folder, "run.ndjson"), join(folder, "torn.ndjson"));
    copyFileSync(join(folder, "run.ndjson.reports"), join(folder, "torn.ndjson.reports"));
    truncateSync(join(folder, "torn.ndjson"), statSync(join(folder, "torn.ndjson")).size - 9);
    appendFileSync(join(folder, "torn.ndjson.reports"), '{"id":"half a rep');
    cli(...analyse, "--manifest", "torn.ndjson", "-o", "torn.json");
    expect(output("torn.json")).toBe(output("one.json"));
  });

  test("says so where the file is of another run, or no manifest", () => {
    const other = cli(...run, "--kind", "press-release");
    expect(other).toMatchObject({ status: 2, stdout: "" });
    expect(other.stderr).toMatch(
      /^run\.ndjson is of a run with other options or another version\./,
    );
    const report = cli(...analyse, "--manifest", "docs/01.txt");
    expect(report).toMatchObject({ status: 2 });
    expect(report.stderr).toMatch(/^docs\/01\.txt is no manifest\./);
    expect(output("docs/01.txt")).toBe(words(1));
  });

  test("ends in order at Ctrl-C: tells how to go on, with status 130", async () => {
    const stopped = start(...analyse, "--manifest", "stop.ndjson", "-o", "stop.json");
    let heard = "";
    stopped.stderr?.on("data", (data: Buffer) => (heard += data.toString()));
    await noted("stop.ndjson", 2);
    stopped.kill("SIGINT");
    expect(await once(stopped, "exit")).toEqual([130, null]);
    expect(heard).toContain("is noted in stop.ndjson: run the same command again to go on.");
    expect(existsSync(join(folder, "stop.json"))).toBe(false);
    cli(...analyse, "--manifest", "stop.ndjson", "-o", "stop.json");
    expect(output("stop.json")).toBe(output("one.json"));
  });
});

describe("parts of a run", mark, () => {
  const part = (nth: number, of: number): string => {
    const name = `part-${String(nth)}-${String(of)}.ndjson`;
    const shard = `${String(nth)}/${String(of)}`;
    if (!existsSync(join(folder, name)))
      cli("analyse", "docs", "--shard", shard, "--format", "ndjson", "-o", name, "--jobs", "1");
    return name;
  };

  test("merged in any order are the output of one run", () => {
    const parts = [part(3, 3), part(1, 3), part(2, 3)];
    const { status } = cli("merge", ...parts, "--format", "json", "-o", "merged.json");
    expect(status).toBe(3);
    expect(output("merged.json")).toBe(output("one.json"));
  });

  test("are not merged where one is missing, given twice, cut off or of another run", () => {
    expect(cli("merge", part(1, 3), part(3, 3)).stderr).toMatch(/these are missing: 2\./);
    expect(cli("merge", part(1, 3), part(3, 3), "--allow-missing").status).not.toBe(2);
    expect(cli("merge", part(1, 3), part(1, 3)).stderr).toMatch(/given twice/);
    expect(cli("merge", part(1, 3), part(2, 2)).stderr).toMatch(/of 3 and of 2 parts/);
    writeFileSync(join(folder, "cut.ndjson"), output(part(1, 3)).slice(0, -200));
    expect(cli("merge", "cut.ndjson").stderr).toMatch(/^cut\.ndjson is damaged or cut off\./);
    expect(cli("merge", "one.json").stderr).toMatch(/^one\.json is no partial result\./);
    const other = output(part(1, 3)).replace(/"code":"\w+"/, '"code":"other"');
    writeFileSync(join(folder, "other.ndjson"), other);
    expect(cli("merge", "other.ndjson").stderr).toMatch(/made by another version/);
  });

  test("say nothing of what repeats, so they have one format only", () => {
    const { status, stderr } = cli("analyse", "docs", "--shard", "1/3");
    expect(status).toBe(2);
    expect(stderr).toMatch(/Add --format ndjson, and merge the parts\./);
  });

  const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
  test.skipIf(!hasParallel)("GNU parallel runs them (skipped where it is not installed)", () => {
    const command = `${process.execPath} ${launcher} analyse docs --no-cache --jobs 1 --shard {}/4 --format ndjson -o gnu-{}.ndjson`;
    spawnSync("parallel", ["-j2", command, ":::", "1", "2", "3", "4"], { cwd: folder });
    const parts = [1, 2, 3, 4].map((nth) => `gnu-${String(nth)}.ndjson`);
    cli("merge", ...parts, "--format", "json", "-o", "gnu.json");
    expect(output("gnu.json")).toBe(output("one.json"));
  });
});
