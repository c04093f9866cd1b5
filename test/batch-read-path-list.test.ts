import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readPathList } from "../src/batch/read-path-list.ts";
import { UsageError } from "../src/domain/errors.ts";

test.each([
  ["one a line", "a.pdf\nb c.pdf\n", "\n", ["a.pdf", "b c.pdf"]],
  ["lines of Windows", "a.pdf\r\nb.pdf", "\n", ["a.pdf", "b.pdf"]],
  ["empty lines", "\n\na.pdf\n\n", "\n", ["a.pdf"]],
  ["a byte order mark", "\uFEFFa.pdf\n", "\n", ["a.pdf"]],
  ["NUL, with new lines in names", "a\nb.pdf\0c.pdf\0", "\0", ["a\nb.pdf", "c.pdf"]],
  ["nothing", "", "\n", []],
] as const)("%s", async (_, list, separator, paths) => {
  expect(await readPathList({ file: "-", separator }, Readable.from([list]))).toEqual(paths);
});

test("a list in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
  writeFileSync(join(folder, "list"), "a.pdf\nb.pdf\n");
  const list = { file: join(folder, "list"), separator: "\n" } as const;
  expect(await readPathList(list, Readable.from([]))).toEqual(["a.pdf", "b.pdf"]);
  rmSync(folder, { recursive: true });
});

test("a list that is not there is wrong usage", async () => {
  const list = { file: "nope.list", separator: "\n" } as const;
  const reading = readPathList(list, Readable.from([]));
  await expect(reading).rejects.toThrow(UsageError);
  await expect(reading).rejects.toThrow("nope.list");
});
