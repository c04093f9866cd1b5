import { type Dirent, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findInputs } from "../src/batch/find-inputs.ts";

// Whoever runs the tests may be allowed to read everything, so a refusal is played.
const forbidden = vi.hoisted(() => ({ folder: "" }));
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const readdir = (path: string, options: { withFileTypes: true }): Promise<Dirent[]> =>
    path === forbidden.folder
      ? Promise.reject(Object.assign(new Error("no"), { code: "EACCES", syscall: "scandir" }))
      : real.readdir(path, options);
  return { ...real, readdir };
});

let root = "";
const home = process.cwd();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  process.chdir(root);
});

afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
  forbidden.folder = "";
});

function make(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "x");
  }
}

const found = async (...given: string[]) => {
  const { paths, problems } = await findInputs(given);
  return { paths, problems: problems.map(({ path, code }) => `${path} ${code}`) };
};

describe("what a path stands for", () => {
  beforeEach(() => {
    make("docs/b.pdf", "docs/a.txt", "docs/2019/c.pdf", "docs/.hidden.pdf", "docs/.git/d.pdf");
    make("one.txt", "report[1].pdf", ".secret.txt");
    mkdirSync("empty");
  });

  test.each([
    ["a file", ["one.txt"], ["one.txt"]],
    ["the user's own way to write it", ["./one.txt"], ["./one.txt"]],
    ["a hidden file that is named", [".secret.txt"], [".secret.txt"]],
    ["a folder, walked", ["docs"], ["docs/2019/c.pdf", "docs/a.txt", "docs/b.pdf"]],
    ["a folder with a slash", ["docs/2019/"], ["docs/2019/c.pdf"]],
    ["the current folder", ["docs/.."], ["docs/2019/c.pdf", "docs/a.txt", "docs/b.pdf", "one.txt"]],
    ["a pattern", ["docs/**/*.pdf"], ["docs/2019/c.pdf", "docs/b.pdf"]],
    ["a pattern that matches folders", ["do*"], ["docs/2019/c.pdf", "docs/a.txt", "docs/b.pdf"]],
    ["a name that looks like a pattern", ["report[1].pdf"], ["report[1].pdf"]],
    ["standard input", ["-"], ["-"]],
    ["the same file named twice", ["one.txt", "docs/../one.txt"], ["docs/../one.txt"]],
    ["a file and its folder", ["docs/2019", "docs/2019/c.pdf"], ["docs/2019/c.pdf"]],
  ])("%s", async (_, given, paths) => {
    const result = await found(...given);
    const expected = given[0] === "docs/.." ? [...paths, "report[1].pdf"] : paths;
    expect(result).toEqual({ paths: expected, problems: [] });
  });

  test("the order of what is given makes no difference", async () => {
    const one = await found("one.txt", "docs", "./one.txt", "nope");
    expect(await found("nope", "./one.txt", "docs", "one.txt")).toEqual(one);
  });

  test("an absolute path stays absolute", async () => {
    const path = join(root, "one.txt");
    expect(await found(path)).toEqual({ paths: [path], problems: [] });
  });

  test.each([
    ["nope.pdf", "nope.pdf not-found"],
    ["docs/*.docx", "docs/*.docx not-found"],
    ["empty", "empty not-found"],
    ["one.txt/inside", "one.txt/inside not-found"],
    ["x".repeat(5000), `${"x".repeat(5000)} not-found`],
  ])("%.20s is a problem, and the rest is found", async (given, problem) => {
    expect(await found(given, "one.txt")).toEqual({ paths: ["one.txt"], problems: [problem] });
  });

  test("the file that the output goes to is left out", async () => {
    const { paths } = await findInputs(["docs"], ["./docs/a.txt"]);
    expect(paths).toEqual(["docs/2019/c.pdf", "docs/b.pdf"]);
  });
});

test("a gold file beside its document is left out of a folder; a lone or a named one is not", async () => {
  make("labelled/rowan.pdf", "labelled/rowan.gold.json", "labelled/lone.gold.json");
  mkdirSync("labelled/lone");
  expect(await found("labelled")).toEqual({
    paths: ["labelled/lone.gold.json", "labelled/rowan.pdf"],
    problems: [],
  });
  const named = "labelled/rowan.gold.json";
  expect(await found(named)).toEqual({ paths: [named], problems: [] });
});

test("a folder without permission is a problem, and the rest is found", async () => {
  make("docs/a.txt", "docs/closed/b.txt", "docs/open/c.txt");
  forbidden.folder = "docs/closed";
  expect(await found("docs")).toEqual({
    paths: ["docs/a.txt", "docs/open/c.txt"],
    problems: ["docs/closed no-permission"],
  });
});

describe("links", () => {
  test("in a circle end, and a file is read once, by its shorter way", async () => {
    make("docs/deep/er/a.txt");
    symlinkSync("../..", "docs/deep/up");
    symlinkSync("deep/er", "docs/short");
    symlinkSync("loop", "docs/loop");
    const { paths, problems } = await found("docs");
    expect(paths).toEqual(["docs/short/a.txt"]);
    expect(problems).toEqual(["docs/loop unreadable"]);
  });

  test("that lead nowhere are a problem", async () => {
    make("docs/a.txt");
    symlinkSync("gone.txt", "docs/link.txt");
    expect(await found("docs")).toEqual({
      paths: ["docs/a.txt"],
      problems: ["docs/link.txt not-found"],
    });
  });

  test("to folders that are named too hide nothing", async () => {
    make("docs/a.txt");
    symlinkSync("docs", "again");
    expect(await found("docs", "again")).toEqual({ paths: ["again/a.txt"], problems: [] });
  });
});

test("finds ten thousand files in a moment", async () => {
  mkdirSync("many");
  const names = Array.from(
    { length: 10_000 },
    (_, at) => `many/${String(at).padStart(5, "0")}.txt`,
  );
  for (const name of names) writeFileSync(name, "x");
  const { paths } = await found("many");
  expect(paths).toEqual(names);
}, 20_000);
