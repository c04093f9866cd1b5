import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { colourLevel } from "../src/commands/colour-level.ts";
import { exitStatusOf } from "../src/commands/exit-status.ts";
import { makeProgress } from "../src/commands/progress.ts";
import { writeFileWhole } from "../src/commands/write-file-whole.ts";
import { writeOutput } from "../src/commands/write-output.ts";
import { UsageError } from "../src/domain/errors.ts";

const problem = { path: "x", code: "empty", message: "It is empty." };

test.each([
  ["all were read", 3, 0, 0],
  ["there was nothing to read, and no trouble", 0, 0, 0],
  ["some could not be read", 3, 1, 3],
  ["none could be read", 0, 2, 4],
])("the exit status where %s", (_, read, troubles, status) => {
  const problems = Array.from({ length: troubles }, () => problem);
  expect(exitStatusOf({ read, problems })).toBe(status);
});

describe("colour: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal", () => {
  test.each([
    ["a terminal", {}, true, true, 1],
    ["a pipe", {}, true, false, 0],
    ["a dumb terminal", { TERM: "dumb" }, true, true, 0],
    ["NO_COLOR", { NO_COLOR: "1" }, true, true, 0],
    ["an empty NO_COLOR", { NO_COLOR: "" }, true, true, 1],
    ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, true, false, 1],
    ["an empty FORCE_COLOR", { FORCE_COLOR: "" }, true, false, 1],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, true, 0],
    ["both", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, true, 0],
    ["--no-color against FORCE_COLOR", { FORCE_COLOR: "1" }, false, true, 0],
  ])("%s", (_, env, flag, isTTY, level) => {
    expect(colourLevel(flag, env, Object.assign(new PassThrough(), { isTTY }))).toBe(level);
  });
});

describe("a file is written whole or not at all", () => {
  let folder = "";
  let file = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
    file = join(folder, "out.json");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("new", () => {
    writeFileWhole(file, ["a", "b", "\n"]);
    expect(readFileSync(file, "utf8")).toBe("ab\n");
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });

  test("over an old one, whose permissions it keeps", () => {
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    writeFileWhole(file, ["new"]);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("where making it fails half way, the old one stays and nothing else is left", () => {
    writeFileSync(file, "old");
    function* failing() {
      yield "half";
      throw new Error("no more");
    }
    expect(() => {
      writeFileWhole(file, failing());
    }).toThrow("no more");
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });

  test("through a link, which stays one", () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/out.json"), "old");
    symlinkSync("real/out.json", file);
    writeFileWhole(file, ["new"]);
    expect(readFileSync(join(folder, "real/out.json"), "utf8")).toBe("new");
    expect(readdirSync(join(folder, "real"))).toEqual(["out.json"]);
  });

  test("a device stays a device", () => {
    writeFileWhole("/dev/null", ["x"]);
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  test("what the system refuses is told as wrong usage", () => {
    expect(() => {
      writeFileWhole(join(folder, "x".repeat(300)), ["x"]);
    }).toThrow(UsageError);
  });
});

describe("standard output", () => {
  const failing = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error(code), { code, syscall: "write" }));
      },
    });

  test("gets all pieces in order, and stays open", async () => {
    const stdout = new PassThrough();
    const read = text(stdout);
    const pieces = Array.from({ length: 5000 }, (_, at) => `${String(at)} ${"x".repeat(50)}\n`);
    await writeOutput(pieces, undefined, { stdout });
    expect(stdout.writableEnded).toBe(false);
    stdout.end();
    expect(await read).toBe(pieces.join(""));
  });

  test("closed by a reader that has seen enough is no error", async () => {
    await writeOutput(["x"], undefined, { stdout: failing("EPIPE") });
  });

  test("on a full disk is told", async () => {
    const writing = writeOutput(["x"], undefined, { stdout: failing("ENOSPC") });
    await expect(writing).rejects.toThrow(UsageError);
  });
});

describe("progress", () => {
  const shown = async (isTTY: boolean, env = {}) => {
    vi.useFakeTimers();
    const stderr = Object.assign(new PassThrough(), { isTTY, columns: 40 });
    const progress = makeProgress(200, { stderr, env });
    for (let done = 0; done < 200; done += 1) {
      progress.show({
        path: `docs/\u001b[2J report ${String(done)} ${"long ".repeat(20)}.pdf`,
        problem: null,
      });
      vi.advanceTimersByTime(5);
    }
    progress.clear();
    vi.useRealTimers();
    stderr.end();
    return text(stderr);
  };

  test("is one line of the terminal, now and then, and gone at the end", async () => {
    const output = await shown(true);
    const lines = output.split("\r\u001b[K").slice(1);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(13);
    expect(lines[0]).toMatch(/^21 of 200 read, \d+\.\d a second, 1/);
    for (const line of lines) expect(line.length).toBeLessThan(40);
    expect(lines.at(-1)).toBe("");
  });

  test.each([
    ["a pipe", false, {}],
    ["a dumb terminal", true, { TERM: "dumb" }],
  ])("is silent with %s, where the run is soon over", async (_, isTTY, env) => {
    expect(await shown(isTTY, env)).toBe("");
  });

  test("is a line every ten seconds where nobody watches", async () => {
    vi.useFakeTimers();
    const stderr = new PassThrough();
    const progress = makeProgress(4000, { stderr, env: {} });
    for (let done = 0; done < 150; done += 1) {
      progress.show({
        path: "a.pdf",
        problem: done < 2 ? { path: "", code: "", message: "" } : null,
      });
      vi.advanceTimersByTime(200);
    }
    progress.clear();
    vi.useRealTimers();
    stderr.end();
    expect((await text(stderr)).split("\n")).toEqual([
      "51 of 4000 read, 5.1 a second, 13 minutes left, 2 problems",
      "101 of 4000 read, 5.0 a second, 13 minutes left, 2 problems",
      "",
    ]);
  });
});
