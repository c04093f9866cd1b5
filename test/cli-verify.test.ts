import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../src/domain/analysis.ts";
import { verification } from "../src/domain/verification.ts";
import { capture } from "./cli-capture.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const sampled = [
  "copperbeck-lodge-2024.html",
  "pennyfold-homecare-2014.txt",
  "thistlemere-house-2015.pdf",
  "thistlemere-house-2017.pdf",
];
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-verify-"));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const name of sampled)
    cpSync(join(fixtures, "sample", name), at(`sample/${name}`), { recursive: true });
  cpSync(join(fixtures, "api-location-record/input.json"), at("sample/record.json"));
  await analysisOf("all.json", "--format", "json", at("sample"));
  await analysisOf("all.ndjson", "--format", "ndjson", at("sample"));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => capture({ args });

/** An analysis of `paths`, in a file, with its paths as they are in the folder. */
async function analysisOf(name: string, ...args: readonly string[]): Promise<string> {
  const { status, out } = await run("analyse", "--quiet", ...args);
  expect(status).toBe(0);
  writeFileSync(at(name), out.replaceAll(`${folder}/`, ""));
  return at(name);
}

type Draft<T> = T extends readonly (infer U)[]
  ? Draft<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;

function changed(name: string, change: (analysis: Draft<Analysis>) => void): string {
  const analysis: Draft<Analysis> = JSON.parse(readFileSync(at("all.json"), "utf8"));
  change(analysis);
  writeFileSync(at(name), JSON.stringify(analysis));
  return at(name);
}

const flawsOf = async (analysis: string, within = folder) => {
  const { status, out } = await run("verify", analysis, within, "--format", "json");
  return { status, ...verification.parse(JSON.parse(out)) };
};

const thistlemere = ({ reports }: Draft<Analysis>) =>
  reports.find((one) => one.source.path === "sample/thistlemere-house-2015.pdf")!;

describe("all stands", () => {
  test("of JSON: PDF, HTML, text and a record of the API", async () => {
    const { status, out, err } = await run("verify", at("all.json"), folder);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^\d{3} quotes in 5 documents stand where the analysis says\.\n$/);
  });

  test("of NDJSON, whole, from standard input, and of a shard", async () => {
    const lines = at("all.ndjson");
    const said = (await run("verify", at("all.json"), folder)).out;
    expect((await run("verify", lines, folder)).out).toBe(said);
    const stdin = readFileSync(lines, "utf8");
    expect((await capture({ args: ["verify", "-", folder], stdin })).out).toBe(said);
    const part = await analysisOf(
      "part.ndjson",
      "--format",
      "ndjson",
      "--shard",
      "1/2",
      at("sample"),
    );
    expect(await run("verify", part, folder)).toMatchObject({ status: 0 });
  });

  test("of a PDF that another engine read", async () => {
    const path = at("sample/thistlemere-house-2017.pdf");
    const analysis = await analysisOf("js.json", "--format", "json", "--pdf-engine", "pdfjs", path);
    expect(await run("verify", analysis, folder, "--pdf-engine", "pdfjs")).toMatchObject({
      status: 0,
      out: expect.stringMatching(
        /^\d+ quotes in 1 document .*\n1 document read with pdfjs\.\n$/,
      ) as string,
    });
    expect(await run("verify", analysis, folder)).toMatchObject({ status: 0 });
  });

  test("as JSON, what was checked of each document", async () => {
    const { sources, ...rest } = await flawsOf(at("all.json"));
    expect(rest).toMatchObject({ status: 0, madeBy: rest.tool, flaws: [], problems: [] });
    expect(sources).toHaveLength(5);
    for (const { quotes, standing, isUnchanged } of sources)
      expect({ standing, isUnchanged }).toEqual({ standing: quotes, isUnchanged: true });
  });
});

describe("what does not stand is told, and the exit status is 1", () => {
  test("a quote that moved, in a cue and in what repeats as well", async () => {
    const analysis = changed("moved.json", ({ repeatedFailures }) => {
      const evidence = repeatedFailures[0]!.occurrences[0]!.evidence[0]!;
      evidence.start += 1;
      evidence.end += 1;
    });
    const { status, flaws } = await flawsOf(analysis);
    expect(status).toBe(1);
    expect(flaws).toMatchObject([{ code: "quote-moved" }]);
    const { out } = await run("verify", analysis, folder);
    expect(out).toMatch(
      /^sample\/\S+: moved: “.*” is at characters \d+ to \d+(?:, page \d+)?, not at .*\.\n\n\d+ of \d+ quotes/,
    );
  });

  test("a cue that is not there, and a wrong page", async () => {
    const analysis = changed("cue.json", (its) => {
      const evidence = thistlemere(its).breaches[0]!.evidence[0]!;
      evidence.page! += 1;
      evidence.cue = { rule: "status.x", quote: "wombat", page: 1, start: 0, end: 6 };
    });
    const { status, flaws } = await flawsOf(analysis);
    expect({ status, codes: flaws.map(({ code }) => code) }).toEqual({
      status: 1,
      codes: ["quote-not-found", "page-differs"],
    });
    const { out } = await run("verify", analysis, folder);
    expect(out).toContain("2015.pdf: not found: “wombat” at character 0; there it says “");
    expect(out).toMatch(/2015\.pdf: another page: “.*” is on page \d+, not on page \d+\.\n/);
  });

  test("a warning of the history", async () => {
    const analysis = changed("warning.json", (its) => {
      const evidence = [
        { rule: "x", quote: "Nobody said so.", page: 1, start: 3, end: 18, cue: null },
      ];
      const told = [{ reportId: thistlemere(its).id, value: "Good", evidence }];
      its.locations[0]!.warnings.push({ code: "x", message: "x", told });
    });
    expect((await flawsOf(analysis)).flaws).toMatchObject([
      { path: "sample/thistlemere-house-2015.pdf", code: "quote-not-found" },
    ]);
  });

  test("a document that changed, and whether its quotes stand anyway", async () => {
    cpSync(at("sample"), at("later/sample"), { recursive: true });
    appendFileSync(at("later/sample/pennyfold-homecare-2014.txt"), "\nOne more line.\n");
    const { status, out } = await run("verify", at("all.json"), at("later"));
    expect(status).toBe(1);
    expect(out).toMatch(
      /^sample\/pennyfold-homecare-2014\.txt: changed since it was analysed \(sha256 [\da-f]{8}, now [\da-f]{8}\); all that is quoted of it still stands\.\n\n\d+ quotes/,
    );
    writeFileSync(at("later/sample/pennyfold-homecare-2014.txt"), "Nothing of it is left.");
    const gone = await run("verify", at("all.json"), at("later"));
    expect(gone.status).toBe(1);
    expect(gone.out).toMatch(/of \d+ quotes 0 still stand\.\n/);
  });
});

describe("documents that cannot be read again", () => {
  test("some: 3, and none: 4, even where others do not stand", async () => {
    cpSync(at("sample"), at("some/sample"), { recursive: true });
    rmSync(at("some/sample/thistlemere-house-2017.pdf"));
    writeFileSync(at("some/sample/pennyfold-homecare-2014.txt"), "Nothing of it is left.");
    const some = await flawsOf(at("all.json"), at("some"));
    expect(some).toMatchObject({
      status: 3,
      problems: [{ path: "sample/thistlemere-house-2017.pdf", code: "not-found" }],
    });
    expect(some.flaws[0]).toMatchObject({ code: "source-changed" });
    const none = await run("verify", at("all.json"), at("nowhere"));
    expect(none.status).toBe(4);
    expect(none.out).toContain("What could not be read");
  });

  test("what was read from standard input", async () => {
    const analysis = changed("dash.json", (its) => {
      for (const { source } of its.reports) source.path = "-";
    });
    const { status, problems } = await flawsOf(analysis);
    expect(status).toBe(4);
    expect(problems[0]?.message).toContain("It was read from standard input.");
  });
});

describe("an analysis that is none", () => {
  test.each([
    ["cut off", () => readFileSync(at("all.json"), "utf8").slice(0, 5000), "is damaged or cut off"],
    [
      "lines cut off",
      () => readFileSync(at("all.ndjson"), "utf8").slice(0, -40),
      "damaged or cut off",
    ],
    [
      "what repeats without its reports",
      () => readFileSync(at("all.ndjson"), "utf8").replace(/^\{"type":"report".*\n/gm, ""),
      "damaged or cut off",
    ],
    ["other JSON", () => '{ "name": "Tarnbeck" }', "is no analysis. Give what analyse"],
    [
      "lines of something else",
      () => '{"type":"Feature"}\n{"type":"Feature"}\n',
      "is damaged or cut off",
    ],
    ["a view", () => '{ "schemaVersion": 1, "timelines": [] }', "is no analysis"],
    ["no JSON", () => "Rowan House", "is no analysis"],
    ["nothing", () => "", "is no analysis"],
    [
      "a later schema",
      () =>
        readFileSync(at("all.json"), "utf8").replace(/"schemaVersion": 1/, '"schemaVersion": 2'),
      "is of schema version 2, and this tool knows version 1.",
    ],
  ])("%s", async (_, content, sentence) => {
    writeFileSync(at("wrong.json"), content());
    const { status, out, err } = await run("verify", at("wrong.json"), folder);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
  });

  test("no file", async () => {
    const { status, err } = await run("verify", at("gone.json"));
    expect(status).toBe(2);
    expect(err).toContain("gone.json cannot be read: ENOENT");
  });
});

test("an analysis of another version of the tool is checked, and that is said", async () => {
  const analysis = changed("older.json", (its) => {
    its.tool.version = "0.0.9";
    Object.assign(its.reports[0]!, { field: "of another version" });
  });
  const { status, out } = await run("verify", analysis, folder);
  expect(status).toBe(0);
  expect(out.replace(/\s+/g, " ")).toContain("made by cqc-lens 0.0.9 and checked with 0.1.0");
});
