import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { analysis } from "../src/domain/analysis.ts";
import { InputError } from "../src/domain/errors.ts";
import { capture } from "./cli-capture.ts";
import { breach, report } from "./rendering-samples.ts";

// What the commands do around reading and finding; those are played: a file's name is its date.
vi.mock("../src/reading/read-document.ts", () => ({
  readDocument: (path: string) =>
    path.endsWith("bad.pdf")
      ? Promise.reject(new InputError("damaged", "It is cut off. Get it anew."))
      : Promise.resolve({ source: { path }, text: `text of ${path}\u001b[2J` }),
}));
vi.mock("../src/reports/analyse-document.ts", () => ({
  analyseDocument: ({ source: { path } }: { source: { path: string } }) => [
    report(path, {
      source: { ...report(path).source, path },
      inspection: { dates: [path.slice(-14, -4)], published: null, scope: null, previous: null },
      breaches: [breach("17")],
    }),
  ],
}));

let folder = "";
const home = process.cwd();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  process.chdir(folder);
  for (const name of ["good", "mixed", "bad", "empty"]) mkdirSync(name);
  for (const name of ["good/2021-03-01.pdf", "good/2019-03-01.pdf", "mixed/2020-01-01.pdf"]) {
    writeFileSync(name, "x");
  }
  for (const name of ["mixed/bad.pdf", "bad/bad.pdf"]) writeFileSync(name, "x");
  writeFileSync("list", "good\nmixed\n");
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test.each([
  [["good"], 0],
  [["good", "nowhere.pdf"], 3],
  [["mixed"], 3],
  [["bad"], 4],
  [["nowhere.pdf"], 4],
  [["empty"], 4],
  [["good", "--jobs", "4", "--no-cache", "--quiet", "--kind", "press-release"], 0],
  [["--files-from", "list"], 3],
])("analyse %j ends with %i", async (args, status) => {
  expect(await capture({ args: ["analyse", ...args] })).toMatchObject({ status, err: "" });
});

test("JSON is one valid analysis, in the order of location, date and path", async () => {
  const { out, err } = await capture({ args: ["analyse", "good", "mixed", "--format", "json"] });
  const read = analysis.parse(JSON.parse(out));
  expect(read.reports.map(({ source }) => source.path)).toEqual([
    "good/2019-03-01.pdf",
    "mixed/2020-01-01.pdf",
    "good/2021-03-01.pdf",
  ]);
  expect(read.locations).toHaveLength(1);
  expect(read.repeatedFailures.map(({ class: its }) => its)).toContain("persistent");
  expect(read.problems).toEqual([
    { path: "mixed/bad.pdf", code: "damaged", message: "It is cut off. Get it anew." },
  ]);
  expect(err).toBe("1 input could not be read; the output says which and why.\n");
});

test("the order of the paths makes no difference to the bytes", async () => {
  const of = async (...paths: string[]) =>
    (await capture({ args: ["analyse", ...paths, "--format", "json"] })).out;
  expect(await of("mixed", "good")).toBe(await of("good", "mixed"));
});

test("NDJSON is one object a line", async () => {
  const { out } = await capture({ args: ["analyse", "mixed", "--format", "ndjson", "--quiet"] });
  const types = out.trimEnd().split("\n");
  expect(types.map((line) => JSON.parse(line).type)).toEqual([
    "report",
    "location",
    "repeatedFailure",
    "problem",
  ]);
});

test("the summary is the default: plain in a pipe, coloured on a terminal, plain again on wish", async () => {
  const args = ["analyse", "good"];
  const plain = await capture({ args });
  expect(plain.out).toMatch(/^What fails again and again\n/);
  expect(plain.out).not.toContain("\u001b");
  const terminal = { columns: 50 };
  const coloured = await capture({ args, terminal });
  expect(coloured.out).toContain("\u001b[");
  for (const line of (await capture({ args: [...args, "--no-color"], terminal })).out.split("\n")) {
    expect(line).not.toContain("\u001b");
    expect(line.length).toBeLessThanOrEqual(50);
  }
  const refused = await capture({ args, terminal, env: { NO_COLOR: "1" } });
  expect(refused.out).not.toContain("\u001b");
});

test("-o writes to a file and nothing to standard output", async () => {
  const direct = await capture({ args: ["analyse", "good", "--format", "json"] });
  const args = ["analyse", "good", "--format", "json", "-o", "good/out.json"];
  for (const round of ["first", "again, when the file is there"]) {
    const { status, out } = await capture({ args });
    expect({ round, status, out }).toEqual({ round, status: 0, out: "" });
    expect(readFileSync("good/out.json", "utf8")).toBe(direct.out);
  }
  rmSync("good/out.json");
});

test("text prints the very text in a pipe, and a safe one on a terminal", async () => {
  const args = ["text", "good/2019-03-01.pdf"];
  expect((await capture({ args })).out).toBe("text of good/2019-03-01.pdf\u001b[2J");
  expect((await capture({ args, terminal: { columns: 80 } })).out).toBe(
    "text of good/2019-03-01.pdf\ufffd[2J\n",
  );
});

test.each(["text", "explain"])("%s tells why a document cannot be read", async (name) => {
  expect(await capture({ args: [name, "bad"] })).toEqual({
    status: 4,
    out: "",
    err: "bad/bad.pdf: It is cut off. Get it anew.\n",
  });
});

test("explain narrows to an id, and says so where there is none", async () => {
  const path = "good/2019-03-01.pdf";
  const one = await capture({ args: ["explain", path, "RA-2014:17"] });
  expect(one.status).toBe(0);
  expect(one.out).toContain("RA-2014:17\n  Regulation 17, Good governance;");
  expect(one.out).not.toContain("ratings.");
  writeFileSync("one.list", `${path}\n`);
  expect(await capture({ args: ["explain", "RA-2014:17", "--files-from", "one.list"] })).toEqual(
    one,
  );
  const none = await capture({ args: ["explain", path, "RA-2014:99"] });
  expect(none).toMatchObject({ status: 2, out: "" });
  expect(none.err).toContain('has the id "RA-2014:99"');
});
