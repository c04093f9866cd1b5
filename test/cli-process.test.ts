import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildOnce, launcher } from "./build-once.ts";

// The few things that only a process of its own can show, with the tool as it is built.

const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));

beforeAll(buildOnce, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8", input, cwd: folder });

const report = `Rowan House
Inspection report

Overall rating for this service: Inadequate

The provider was in breach of Regulation 12 of the Health and Social Care Act 2008 (Regulated
Activities) Regulations 2014.
`;

describe("a light start", () => {
  test.each(["--help", "--version"])("%s loads commander and nothing else of others", (flag) => {
    const log = join(folder, "imports.log");
    rmSync(log, { force: true });
    const hook = join(import.meta.dirname, "cli-log-imports.mjs");
    const { status } = spawnSync(process.execPath, ["--import", hook, launcher, flag], {
      env: { ...process.env, IMPORT_LOG: log },
    });
    expect(status).toBe(0);
    const loaded = readFileSync(log, "utf8");
    const packages = Array.from(
      loaded.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g),
      (m) => m[1],
    );
    expect([...new Set(packages)]).toEqual(["commander"]);
    const folders = Array.from(loaded.matchAll(/\/dist\/([^/\n]+)\//g), (m) => m[1]);
    expect(new Set(folders)).toEqual(new Set(["commands", "domain"]));
  });

  test("--help costs at most 120 ms more than an empty script", () => {
    const empty = join(folder, "empty.mjs");
    writeFileSync(empty, "");
    const time = (...args: string[]) => {
      const start = performance.now();
      spawnSync(process.execPath, args);
      return performance.now() - start;
    };
    // The fastest of several: others may be busy on the same machine, which doubles what it takes alone.
    const rounds = Array.from({ length: 8 }, () => [time(empty), time(launcher, "--help")]);
    const fastest = (at: number) => Math.min(...rounds.map((round) => round[at]!));
    expect(fastest(1) - fastest(0)).toBeLessThan(120);
  }, 30_000);
});

test("the streams and the status of a run", () => {
  writeFileSync(join(folder, "rowan.txt"), report);
  const { status, stdout, stderr } = cli(["analyse", "rowan.txt", "gone.txt", "--format", "json"]);
  expect(status).toBe(3);
  expect(stderr).toBe("1 input could not be read; the output says which and why.\n");
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    reports: [{ source: { path: "rowan.txt" } }],
    problems: [{ path: "gone.txt", code: "not-found" }],
  });
});

test.each([
  ["parquet", "@duckdb/node-api"],
  ["duckdb", "@duckdb/node-api"],
  ["csv", null],
])("an export to %s where no optional library is installed", (format, library) => {
  const hook = join(import.meta.dirname, "cli-hide-libraries.mjs");
  // What is to be read is not there: a library that is missing is told before anything is read.
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", hook, launcher, "export", "gone.txt", "--to", "out", "--format", format],
    { encoding: "utf8", cwd: folder },
  );
  if (library === null) expect(status).toBe(4);
  else
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `This format needs ${library}: npm install ${library}\n`,
    });
});

test("a document on standard input", () => {
  const { status, stdout } = cli(["text", "-"], report);
  expect(status).toBe(0);
  expect(stdout).toContain("in breach of Regulation 12 of the Health and Social Care Act 2008");
});

describe("a record of the regulator's API", () => {
  const record = readFileSync(
    join(import.meta.dirname, "../fixtures/api-location-record/input.json"),
    "utf8",
  );
  const strip = "2017-09-05  Inadequate             S I    E -    C -    R -    W RI";

  test("from a file whose name says nothing, and from standard input", () => {
    writeFileSync(join(folder, "record"), record);
    expect(cli(["analyse", "record"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(strip) as string,
      stderr: "",
    });
    expect(cli(["analyse", "-"], record).stdout).toContain(strip);
    expect(cli(["text", "-"], record).stdout).toContain("\nRatings published 2017-09-05\n");
    expect(cli(["explain", "-", "ratings.safe"], record).stdout).toContain("Safe: Inadequate");
  });

  test("many, one a line", () => {
    const compact = JSON.stringify(JSON.parse(record));
    const other = compact.replaceAll("1-900000041", "1-900000051");
    const { stdout } = cli(["analyse", "-", "--format", "json"], `${compact}\n${other}\n`);
    const { reports, locations } = JSON.parse(stdout);
    expect([reports.length, locations.length]).toEqual([8, 2]);
  });

  test("cut off, and JSON of something else", () => {
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken/a.json"), record.slice(0, 900));
    writeFileSync(join(folder, "broken/b.json"), '{ "name": "Tarnbeck" }');
    const { status, stdout } = cli(["analyse", "broken", "--format", "json", "--quiet"]);
    expect(status).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        { path: "broken/a.json", code: "damaged" },
        { path: "broken/b.json", code: "unsupported" },
      ],
    });
  });
});

test("a list of paths on standard input", () => {
  writeFileSync(join(folder, "a\nb.txt"), report);
  const { status, stdout } = cli(
    ["analyse", "--files-from", "-", "-0", "--format", "ndjson"],
    "a\nb.txt\0",
  );
  expect(status).toBe(0);
  expect(stdout).toContain(String.raw`"path":"a\nb.txt"`);
});

test("a reader that goes away early is no error", async () => {
  const child = spawn(process.execPath, [launcher, "schema"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [status] = await once(child, "close");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
});

test("interrupted, it ends with 130", async () => {
  const child = spawn(process.execPath, [launcher, "analyse", "--files-from", "-"]);
  const closed = once(child, "close");
  // It waits for the list; the signal is repeated until it has started.
  for (let round = 0; round < 20 && child.exitCode === null; round += 1) {
    await wait(500);
    child.kill("SIGINT");
  }
  const [status, signal] = await closed;
  expect({ status, signal }).toEqual({ status: 130, signal: null });
}, 20_000);

test.skipIf(process.platform === "win32")(
  "a pipe is read, and given up where nobody writes",
  () => {
    const pipe = join(folder, "pipe");
    spawnSync("mkfifo", [pipe]);
    const args = ["analyse", pipe, "--no-cache", "--quiet", "--format", "ndjson", "--timeout"];
    const silent = cli([...args, "4"]);
    expect(JSON.parse(silent.stdout)).toMatchObject({ type: "problem", code: "took-too-long" });
    expect(silent.status).toBe(4);
    const file = join(folder, "piped.txt");
    writeFileSync(file, report);
    spawn("sh", ["-c", 'cat "$1" > "$2"', "sh", file, pipe], { stdio: "ignore" });
    expect(cli([...args, "60"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Rowan House"),
    });
  },
);

test("not built yet, it says what to do", () => {
  mkdirSync(join(folder, "copy/bin"), { recursive: true });
  writeFileSync(join(folder, "copy/package.json"), '{ "type": "module" }');
  copyFileSync(launcher, join(folder, "copy/bin/cqc-lens.js"));
  const run = spawnSync(process.execPath, [join(folder, "copy/bin/cqc-lens.js"), "--help"], {
    encoding: "utf8",
  });
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain('Run "npm run build"');
});
