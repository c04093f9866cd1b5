import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { settled } from "../src/commands/config/settled.ts";
import { config } from "../src/domain/config.ts";
import { capture } from "./cli-capture.ts";

// A project with settings, and a folder in it that runs start in, made up anew for each test.

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), "cqc-lens-config-"));
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

beforeEach(() => {
  process.chdir(root);
  rmSync("project", { recursive: true, force: true });
  mkdirSync("project/reports", { recursive: true });
  process.chdir("project/reports");
});

const settle = (text: string) => {
  writeFileSync("../cqc-lens.config.json", text);
};
/** Each option as it holds, and where that comes from. */
const holding = async (...args: readonly string[]) => {
  const { status, out, err } = await capture({ args: [...args, "--print-config"] });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return Object.fromEntries(
    out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ {2,}/))
      .map(([name, value, from]) => [name, from === undefined ? value : `${value!} (${from})`]),
  );
};

const all = `{
  "$schema": "config.schema.json",
  "policy": "stuck",
  "inherited": false,
  "jobs": 3,
  "timeout": 60,
  "memory": 512,
  "cache": "kept",
  "pdfEngine": "pdfjs",
  "check": {
    "failOn": ["breach"],
    "regulation": [12, "RA-2010 10"],
    "baseline": "known.json",
    "format": "json"
  }
}`;

test("there is an option for every key, and a key for every option that can be settled", () => {
  const { $schema, check, ...general } = config.shape;
  expect([$schema, check]).not.toContain(undefined);
  expect([...Object.keys(general), ...Object.keys(check.unwrap().shape)].sort()).toEqual(
    [...settled, "format"].sort(),
  );
});

describe("settings", () => {
  test("of a folder above hold, with paths from where they stand", async () => {
    settle(all);
    const file = "../cqc-lens.config.json, line";
    expect(await holding("check")).toEqual({
      policy: `stuck (${file} 3)`,
      inherited: `false (${file} 4)`,
      jobs: `3 (${file} 5)`,
      timeout: `60 (${file} 6)`,
      memory: `512 (${file} 7)`,
      cache: `../kept (${file} 8)`,
      pdfEngine: `pdfjs (${file} 9)`,
      failOn: `breach (${file} 11)`,
      regulation: `RA-2014 12, RA-2014 17 (${file} 12)`,
      baseline: `../known.json (${file} 13)`,
      format: `json (${file} 14)`,
    });
  });

  test("of check are not those of analyse", async () => {
    settle(all);
    const held = await holding("analyse");
    expect(held.jobs).toContain("3 (");
    expect(held).not.toHaveProperty("format");
    expect(held).not.toHaveProperty("failOn");
  });

  test("give way to the command line", async () => {
    settle(all);
    const held = await holding("check", "--jobs", "1", "--fail-on", "repeat", "--no-cache");
    expect(held).toMatchObject({
      jobs: "1 (the command line)",
      failOn: "repeat (the command line)",
      cache: "false (the command line)",
    });
  });

  test("are left out with --no-config", async () => {
    settle("no JSON at all");
    expect(await holding("check", "--no-config")).toMatchObject({
      timeout: "120 (the default)",
      failOn: "repeat, inadequate, special-measures (the default)",
      baseline: "not set",
    });
  });

  test("can stand in package.json, and give way to a file of their own beside it", async () => {
    writeFileSync("../package.json", '{\n  "name": "x",\n  "cqc-lens": { "jobs": 5 }\n}');
    expect((await holding("check")).jobs).toBe("5 (../package.json, line 3)");
    settle(all);
    expect((await holding("check")).jobs).toBe("3 (../cqc-lens.config.json, line 5)");
  });

  test("of the nearest folder hold; a package.json without any is passed over", async () => {
    settle(all);
    writeFileSync("package.json", '{ "name": "cqc-lens", "bin": { "cqc-lens": "x" }, }');
    expect((await holding("check")).jobs).toContain("3 (");
    writeFileSync("cqc-lens.config.json", '{ "jobs": 7 }');
    expect(await holding("check")).toMatchObject({
      jobs: "7 (cqc-lens.config.json, line 1)",
      policy: "not set",
    });
  });

  test("decide what a check fails on", async () => {
    const text = "Rowan House\nInspection report\n\nOverall rating for this service: Inadequate\n";
    writeFileSync("rowan.txt", text);
    const args = ["check", ".", "--no-cache"];
    expect(await capture({ args })).toMatchObject({ status: 1 });
    writeFileSync("cqc-lens.config.json", '{ "check": { "failOn": ["breach"] } }');
    expect(await capture({ args })).toMatchObject({ status: 0, err: "" });
  });
});

describe("what is wrong with settings is told with its line, and ends with status 2", () => {
  test.each([
    ['{\n  "jobs": 0\n}', "2: jobs: Too small: expected number to be >=1."],
    ['{\n  "polcy": "x"\n}', "2: polcy: there is no such key; did you mean policy?"],
    ['{ "failon": [] }', "1: failon: there is no such key; did you mean check.failOn?"],
    ['{ "check": {\n "wibble": 1 } }', "2: check.wibble: there is no such key; the keys are $sch"],
    ['{ "check": {\n"failOn": ["breech"] } }', '2: check.failOn.0: nothing can fail on "breech"; '],
    ['{ "check": { "regulation": [\n12,\n99] } }', "3: check.regulation.1: is no regulation that"],
    ['{ "cache": true }', "1: cache: must be a folder, or false."],
    ['{ "jobs": 1,\n "jobs": 2 }', "2: a key stands there twice."],
    ['{ "jobs": 1,\n}', "2: no JSON: "],
    ["", "1: no JSON: "],
    ["[]", "1: expected object, received array."],
  ])("%j", async (text, words) => {
    settle(text);
    const { status, out, err } = await capture({ args: ["check", "."] });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(`../cqc-lens.config.json:${words}`);
    expect(err).toMatch(/\nMend it, or leave it out with --no-config\.\n$/);
  });

  test("all of it at once, in the order of the lines", async () => {
    settle('{\n"jobs": 0,\n"wibble": 1,\n"memory": "x"\n}');
    const { err } = await capture({ args: ["check", "."] });
    expect(err.match(/config\.json:\d/g)).toEqual(["2", "3", "4"].map((n) => `config.json:${n}`));
  });

  test("in package.json too, and nothing else of it is looked at", async () => {
    writeFileSync("../package.json", '{\n "jobs": 0,\n "cqc-lens": {\n "jobs": "a" } }');
    const { status, err } = await capture({ args: ["check", "."] });
    expect(status).toBe(2);
    expect(err).toMatch(/^\.\.\/package\.json:4: jobs: expected number, received string\.\n/);
  });
});
