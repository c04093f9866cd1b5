import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../src/index.ts";

test("the library gives what the command line gives", async () => {
  const read = await library.analyse(["nowhere.pdf"]);
  expect(library.analysis.parse(read)).toEqual(read);
  expect(read.problems).toMatchObject([{ path: "nowhere.pdf", code: "not-found" }]);
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
