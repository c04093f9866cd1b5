import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { evaluation } from "../src/domain/evaluation.ts";
import { scoredFields } from "../src/domain/scored-field.ts";
import { displayWidth } from "../src/rendering/display-width.ts";
import { capture } from "./cli-capture.ts";

const report = `Rowan House
Inspection report

Overall rating for this service: Inadequate

The provider was in breach of Regulation 12 of the Health and Social Care Act 2008 (Regulated
Activities) Regulations 2014.
`;

const breach = (regulation: string) => ({ instrument: "RA-2014", regulation, status: "current" });

let folder = "";
const put = (name: string, content: unknown) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
};
const evaluate = (...args: readonly string[]) => capture({ args: ["evaluate", folder, ...args] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  mkdirSync(join(folder, "inner"));
  put("rowan.txt", report);
  put("rowan.gold.json", { form: "care home", breaches: [breach("12")] });
  put("inner/elm.txt", report);
  put("inner/elm.gold.json", { form: "news", breaches: [breach("12"), breach("17")] });
  put("inner/unlabelled.txt", report);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("every document with a gold file beside it is scored", async () => {
  const { status, out, err } = await evaluate();
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^2 documents\n/);
  expect(out).toMatch(/^breaches now +2 +0 +1 +100\.0 \(34-100\) +66\.6 \(21-94\) +80\.0$/m);
  expect(out).toContain("Not scored: kind, framework");
  expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
});

test("a single document, and a gold file, can be named", async () => {
  for (const name of ["inner/elm.txt", "inner/elm.gold.json"]) {
    const { status, out } = await capture({ args: ["evaluate", join(folder, name)] });
    expect(status).toBe(0);
    expect(out).toMatch(/^1 document\n/);
  }
});

test("--show puts each difference on a line", async () => {
  const { out } = await evaluate("--show");
  const path = join(folder, "inner/elm.txt");
  expect(out.split("\n").slice(0, 3)).toEqual([
    `${path}: breaches-now: read nothing, gold says RA-2014 17`,
    `${path}: breaches: read nothing, gold says RA-2014 17 current`,
    "",
  ]);
});

test("--by gives the scores of each form as well", async () => {
  const { out } = await evaluate("--by", "form", "--by", "era");
  expect(out).toMatch(/^form: care home\n1 document$/m);
  expect(out).toMatch(/^form: news\n1 document$/m);
  expect(out).toMatch(/^era: not said\n2 documents$/m);
});

test("--format json is of the schema, and -o writes it to a file", async () => {
  const file = join(folder, "scores.json");
  const { status, out } = await evaluate("--format", "json", "--by", "form", "-o", file);
  expect({ status, out }).toEqual({ status: 0, out: "" });
  const written = JSON.parse(readFileSync(file, "utf8"));
  expect(evaluation.parse(written)).toEqual(written);
  expect(written.fields.map(({ field }: { field: string }) => field)).toEqual(scoredFields);
  expect(written).toMatchObject({
    documents: 2,
    groups: [{ name: "care home" }, { name: "news" }],
  });
});

describe("--min", () => {
  test.each([
    ["reached", ["breaches-now=0.8"], 0, ""],
    [
      "not reached",
      ["breaches-now=0.81"],
      1,
      "breaches-now has an F1 of 0.8000, and must have 0.81.\n",
    ],
    ["one of two", ["breaches-now=0.5", "breaches=.9"], 1, "breaches has an F1 of 0.8000,"],
    ["of what is not scored", ["scope=0.5"], 1, "scope is not scored:"],
  ])("%s", async (_, minimums, status, words) => {
    const result = await evaluate(...minimums.flatMap((minimum) => ["--min", minimum]));
    expect(result.status).toBe(status);
    expect(result.err).toContain(words);
    expect(result.err.split("\n")).toHaveLength(status + 1);
  });
});

describe("wrong usage", () => {
  test.each([
    [["--min", "breach=0.9"], `There is no field "breach". The fields are kind, framework,`],
    [["--min", "breaches"], "as a number from 0 to 1: breaches=0.98"],
    [["--min", "breaches=98"], "as a number from 0 to 1"],
    [["--by", "year"], `Nothing is grouped by "year". Choose form or era.`],
    [["--format", "csv"], "Allowed choices are summary, json."],
  ])("%j", async (args, sentence) => {
    const { status, out, err } = await evaluate(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
  });
});

describe("what cannot be scored is told with its reason", () => {
  test.each([
    ["no JSON", "ash.gold.json", "{ kind: }", "This gold file is no JSON."],
    [
      "no gold",
      "ash.gold.json",
      { breaches: [{ ...breach("9"), status: "currant" }] },
      "breaches.0.status: ",
    ],
    ["a list", "ash.gold.json", [], "This is no gold file: "],
    [
      "no document",
      "oak.gold.json",
      {},
      "There is no document of this name beside this gold file.",
    ],
  ])("%s", async (_, name, content, reason) => {
    put("ash.txt", report);
    put(name, content);
    const { status, out } = await evaluate("--format", "json");
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      documents: 2,
      problems: [{ path: join(folder, name), message: expect.stringContaining(reason) }],
    });
    const shown = await evaluate();
    expect(shown.out).toContain("What could not be read");
  });

  test("a document that cannot be read", async () => {
    put("rowan.txt", "");
    const { status, out, err } = await evaluate("--format", "json");
    expect({ status, err }).toEqual({
      status: 3,
      err: "1 input could not be read; the output says which and why.\n",
    });
    expect(JSON.parse(out)).toMatchObject({ documents: 1, problems: [{ code: "empty" }] });
  });

  test("nothing at all", async () => {
    const path = join(folder, "inner/unlabelled.txt");
    const { status, out, err } = await capture({ args: ["evaluate", path, "gone"] });
    expect({ status, out }).toEqual({ status: 4, out: "" });
    expect(err).toMatch(/^gone: There is no file.*\nThere is nothing to score: /);
  });
});

test("colour is for a terminal, and says nothing that the words do not", async () => {
  const args = ["evaluate", folder];
  const plain = await capture({ args });
  const coloured = await capture({ args, terminal: { columns: 80 } });
  const quiet = await capture({ args, terminal: { columns: 80 }, env: { NO_COLOR: "1" } });
  expect(coloured.out).toContain("\u001b[");
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  expect(quiet.out).toBe(plain.out);
});

test("on a narrow terminal the shares make room", async () => {
  const { out } = await capture({ args: ["evaluate", folder], terminal: { columns: 50 } });
  const lines = stripVTControlCharacters(out).split("\n");
  expect(lines[2]).toMatch(/^field +right +invented +missed +F1$/);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(50);
});
