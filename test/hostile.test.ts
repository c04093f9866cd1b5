import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { analysis } from "../src/domain/analysis.ts";
import { buildOnce, launcher } from "./build-once.ts";
import { makeHostileFiles } from "./hostile-files.ts";

// A report is a stranger's file: whatever it holds, it harms neither the run nor who reads the output.

const folder = mkdtempSync(join(tmpdir(), "cqc-lens-"));
const files = join(folder, "files");
const mostSeconds = 150;

beforeAll(buildOnce, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function analyse(format: string): string {
  const out = join(folder, `out.${format}`);
  const args = ["analyse", ".", "--cache", join(folder, "cache"), "--format", format, "-o", out];
  const options = { cwd: files, encoding: "utf8", timeout: mostSeconds * 1000 } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, ...args, "--quiet"],
    options,
  );
  // Some were read, some were not; nobody was told of it but by the output.
  expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: "", stderr: "" });
  return readFileSync(out, "utf8");
}

// What moves a cursor or turns the direction of writing.
const unsafe = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test(
  "each of many hostile files is read or told of, as is right for it, and none harms the others",
  { timeout: (mostSeconds + 60) * 2000 },
  async () => {
    const fates = await makeHostileFiles(files);
    const json = analyse("json");
    const { reports, problems } = analysis.parse(JSON.parse(json));
    const found = new Map(reports.map(({ source }) => [source.path, "read"]));
    for (const { path, code } of problems) found.set(path, code);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(fates));
    expect(fates.size).toBeGreaterThan(100);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/u);
    expect(json).not.toContain("polluted");
    for (const format of ["summary", "markdown"]) expect(analyse(format)).not.toMatch(unsafe);
    // A spreadsheet takes a cell that begins so for a formula.
    expect(analyse("csv")).not.toMatch(/(?:^|,)"?[=@\t]/mu);
  },
);

test("what stands behind a report's words is never fetched, run or shown", () => {
  const { reports } = analysis.parse(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")));
  for (const name of ["network.html", "scripts.html"]) {
    const [report] = reports.filter(({ source }) => source.path === name);
    expect(report?.ratings.overall?.value).toBe("Inadequate");
    expect(JSON.stringify(report)).not.toMatch(/x\.invalid|Outstanding|alert/);
  }
});
