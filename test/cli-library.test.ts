import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as library from "../src/index.ts";

test("the library gives what the command line gives", async () => {
  const read = await library.analyse(["nowhere.pdf"]);
  expect(library.analysis.parse(read)).toEqual(read);
  expect(read.problems).toMatchObject([{ path: "nowhere.pdf", code: "not-found" }]);
});

test("a document that was read gives what its path gives", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  const path = join(folder, "rowan.txt");
  writeFileSync(path, "Rowan House\n\nOverall rating for this service: Inadequate\n");
  const kind = "inspection-report";
  const byPath = await library.analyse([path], { kind });
  const byDocument = await library.analyse([await library.readInput(path)], { kind });
  expect(byPath.reports).toMatchObject([{ source: { path }, document: { kind } }]);
  expect(byDocument).toEqual(byPath);
  rmSync(folder, { recursive: true });
});

test("the package exports it", () => {
  const { exports: exported } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  expect(exported["."].default).toBe("./dist/index.js");
  expect(Object.keys(library)).toEqual(
    expect.arrayContaining(["analyse", "analyseDocument", "readInput", "report", "InputError"]),
  );
});
