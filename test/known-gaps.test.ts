import { expect, test } from "vitest";
import { changedGaps, gapsFile } from "./known-gaps.ts";

test("a difference that is not listed is fresh, one that is listed and no more is gone", () => {
  expect(changedGaps(["a", "b"], ["b", "c"])).toEqual({ fresh: ["c"], gone: ["a"] });
  expect(changedGaps(["a"], ["a"])).toEqual({ fresh: [], gone: [] });
});

test("the list is kept in order, each difference once, and without documents that have none", () => {
  const found = new Map([
    ["b.txt", ["y", "x", "y"]],
    ["c.txt", []],
    ["a.txt", ["z"]],
  ]);
  const file = gapsFile(found);
  expect(JSON.parse(file)).toEqual({ "a.txt": ["z"], "b.txt": ["x", "y"] });
  expect(file.indexOf("a.txt")).toBeLessThan(file.indexOf("b.txt"));
});
