import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { comparison, overdue, providers, timelines } from "../src/domain/views.ts";
import { capture } from "./cli-capture.ts";

const sample = join(import.meta.dirname, "..", "fixtures", "sample");
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-views-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const jsonOf = async (...args: readonly string[]) => {
  const { status, out } = await capture({ args: [...args, "--format", "json", "--quiet"] });
  expect(status).toBe(0);
  return JSON.parse(out);
};

describe("timeline", () => {
  test("a row for each question and regulation, a cell for each inspection", async () => {
    const { timelines: told } = timelines.parse(
      await jsonOf("timeline", sample, "--location", "thistlemere"),
    );
    expect(told).toHaveLength(1);
    const seventeen = told[0]?.rows.find(
      ({ subject }) => subject.type === "regulation" && subject.regulation === "17",
    );
    expect(seventeen?.cells.map(({ state }) => state)).toEqual([
      "breached",
      "breached",
      "breached",
      "not-assessed",
    ]);
    expect(seventeen?.lastAssessed).toBe("2019-09-17");
  });

  test("for people: the strip, and how long ago what failed was looked at", async () => {
    const { out } = await capture({
      args: ["timeline", sample, "--location", "Copperbeck", "--as-of", "2026-09-03"],
    });
    expect(out).toMatch(/Reg 17 +B rn +B rn +B\n/);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Regulation 18 last looked at 3 September 2024, 24 months ago, and failed then.",
    );
  });
});

test("diff: new, still, put right, not looked at, and ratings", async () => {
  const { places } = comparison.parse(
    await jsonOf(
      "diff",
      join(sample, "thistlemere-house-2015.pdf"),
      join(sample, "thistlemere-house-2017.pdf"),
    ),
  );
  const [place] = places;
  const changes = place?.regulations.map(({ regulation, change }) => `${regulation} ${change}`);
  expect(changes).toEqual(["9 new", "12 resolved", "17 continuing", "18 resolved", "18 resolved"]);
  expect(place?.ratings.find(({ question }) => question === "overall")).toMatchObject({
    older: "Inadequate",
    newer: "Requires improvement",
    change: "up",
  });
});

describe("overdue", () => {
  test("as of a day: what failed and was not looked at again", async () => {
    const told = overdue.parse(
      await jsonOf("overdue", sample, "--as-of", "2026-01-01", "--months", "100"),
    );
    expect(new Set(told.items.map(({ location }) => location.name))).toEqual(
      new Set(["Pennyfold Homecare"]),
    );
    expect(told.items[0]).toMatchObject({ lastAssessed: "2016-09-08", months: 111 });
  });

  test("for people: who runs it, the sentence, and the file it stands in", async () => {
    const file = "pennyfold-homecare-2016";
    const paths = readdirSync(sample).filter((name) => name.startsWith(file));
    const { out } = await capture({
      args: ["overdue", ...paths.map((name) => join(sample, name)), "--as-of", "2026-01-01"],
    });
    expect(out).toMatch(/^Pennyfold Homecare, \S/m);
    expect(out).toMatch(/^ {4}“.+/m);
    expect(out.replace(/\s+/g, "")).toContain(`${file}.`);
  });

  test("never by the clock silently", async () => {
    const { status, err } = await capture({ args: ["overdue", sample] });
    expect(status).toBe(2);
    expect(err).toContain("--as-of");
  });
});

test("providers: what fails at several locations, beside what chance would give", async () => {
  const told = providers.parse(await jsonOf("providers", sample));
  expect(told.providers[0]).toMatchObject({ locations: 2, inspected: 2 });
  expect(told.providers[0]?.systemic.map(({ count, chance }) => [count, chance?.expected])).toEqual(
    [
      [2, 1.5],
      [2, 1.5],
      [2, 1.5],
    ],
  );
});

describe("a policy", () => {
  test("of one's own, in a file", async () => {
    const file = join(folder, "own.yaml");
    writeFileSync(
      file,
      "name: own\ndefinition: Twice.\nsource: Ours.\nsubjects: [regulation]\nscopes: [location]\natLeast: 3\n",
    );
    const { repeatedFailures } = await jsonOf("analyse", sample, "--policy", file);
    expect(repeatedFailures).not.toEqual([]);
    for (const one of repeatedFailures)
      expect([one.policy, one.subject.type, one.count >= 3]).toEqual(["own", "regulation", true]);
  });

  test.each([
    ["nosuch", "There is no policy and no file"],
    [join(sample, "pennyfold-homecare-2014.txt"), "is neither YAML nor JSON"],
  ])("that is none: %.20s", async (given, words) => {
    const { status, err } = await capture({ args: ["analyse", sample, "--policy", given] });
    expect(status).toBe(2);
    expect(err).toContain(words);
  });

  test.each(["policies", "crosswalk"])("%s are listed", async (name) => {
    const { status, out } = await capture({ args: [name] });
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(500);
  });
});
