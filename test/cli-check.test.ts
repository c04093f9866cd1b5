import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { baseline, check } from "../src/domain/check.ts";
import { capture } from "./cli-capture.ts";

// A repository with reports in it, made up anew for each test.

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), "cqc-lens-check-"));
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const report = (day: string, rating: string, sentence: string): string => `Rowan House
Inspection report

Date of inspection visit: ${day}

Overall rating for this service: ${rating}

${sentence}
`;
const breach =
  "The provider was in breach of Regulation 12 of the Health and Social Care Act 2008 (Regulated " +
  "Activities) Regulations 2014.";

beforeEach(() => {
  process.chdir(root);
  rmSync("repository", { recursive: true, force: true });
  mkdirSync("repository/reports", { recursive: true });
  process.chdir("repository");
  writeFileSync("reports/2019.txt", report("5 March 2019", "Requires improvement", breach));
  writeFileSync("reports/2023.txt", report("6 June 2023", "Inadequate", breach));
});

const run = (...args: readonly string[]) =>
  capture({ args: ["check", ...args, "--no-cache", "--no-config"] });
const addGood = () => {
  writeFileSync("reports/2024.txt", report("9 January 2024", "Good", "All is well."));
};

describe("the exit status", () => {
  test("1 where something fails: a line for each, on standard output", async () => {
    const { status, out, err } = await run("reports");
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^repeat Rowan House, 6 June 2023: Regulation 12, Safe care and treatment: breached again \(consecutive, 2 inspections\) “.*” reports\/2023\.txt$/,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^inadequate Rowan House, .*Overall/));
  });

  test.each([
    [["--fail-on", "special-measures"], 0],
    [["--fail-on", "breach"], 1],
    [["--fail-on", "breach", "--regulation", "17"], 0],
    [["--fail-on", "warning-notice", "--fail-on", "inadequate:overall"], 1],
    [["--fail-on", "repeat", "--policy", "stuck"], 0],
  ])("%j: %i", async (args, status) => {
    expect(await run("reports", ...args)).toMatchObject({ status });
  });

  test("3 where some could not be read, though something fails; 4 where none could", async () => {
    writeFileSync("reports/empty.pdf", "");
    expect(await run("reports")).toMatchObject({ status: 3 });
    expect(await run("reports/empty.pdf")).toMatchObject({ status: 4 });
  });

  test("a problem that fails is listed as a failure, and the status stays 3", async () => {
    writeFileSync("reports/empty.pdf", "");
    const { status, out } = await run("reports", "--fail-on", "problem");
    expect(status).toBe(3);
    expect(out).toMatch(/^problem Could not be read: .*reports\/empty\.pdf\n1 failure at 1 place/);
  });

  test.each([
    [["--fail-on", "inadequat"], 'Nothing can fail on "inadequat". The conditions are repeat, in'],
    [["--fail-on", "repeat:often"], 'Nothing can fail on "repeat:often".'],
    [["--fail-on", ""], 'Nothing can fail on "".'],
    [["--regulation", "99"], 'There is no regulation "99" that can be breached. Those of 2014 are'],
    [["--format", "xml"], "Allowed choices are text, json, sarif, junit, github."],
    [["--baseline", "gone.json"], "There is no baseline gone.json yet. Write it with --update-"],
    [["--update-baseline"], "Name the file to write after --baseline."],
    [["--baseline", "no/b.json", "--update-baseline"], "There is no folder to write no/b.json in."],
    [["--baseline", "reports/2019.txt"], "reports/2019.txt is no baseline."],
    [["--baseline", "reports"], "reports cannot be read"],
  ])("2 for %j, with a sentence that helps", async (args, sentence) => {
    const { status, out, err } = await run("reports", ...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("the format", () => {
  test("json is what its schema says", async () => {
    const { out } = await run("reports", "--format", "json");
    const told = check.parse(JSON.parse(out));
    expect(told.failures.map(({ condition }) => condition)).toEqual([
      "repeat",
      "repeat",
      "inadequate",
    ]);
    expect(told.failures[0]?.evidence?.quote).toContain("in breach of Regulation 12");
  });

  test("under GitHub Actions annotations, unless another is asked for or it goes to a file", async () => {
    const args = ["check", "reports", "--no-cache", "--no-config"];
    const env = { GITHUB_ACTIONS: "true" };
    const { out } = await capture({ args, env });
    expect(out).toMatch(/^::error file=reports\/2023\.txt,title=Rowan House%3A /);
    const text = await capture({ args: [...args, "--format", "text"], env });
    expect(text.out).toMatch(/^repeat /);
    await capture({ args: [...args, "-o", "out.txt"], env });
    expect(readFileSync("out.txt", "utf8")).toBe(text.out);
  });

  test.each([
    ["sarif", '"version": "2.1.0"'],
    ["junit", '<testsuites name="cqc-lens" tests="3" failures="2" errors="0">'],
  ])("%s into a file, and the status is the same", async (format, words) => {
    const { status, out } = await run("reports", "--format", format, "-o", "out");
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(readFileSync("out", "utf8")).toContain(words);
  });

  test("the same bytes however many documents are read at once", async () => {
    const [one, four] = await Promise.all(
      ["1", "4"].map((jobs) => run("reports", "--format", "sarif", "--jobs", jobs)),
    );
    expect(four).toEqual(one);
  });
});

describe("a baseline", () => {
  const known = () => baseline.parse(JSON.parse(readFileSync("known.json", "utf8")));
  const update = (...args: readonly string[]) =>
    run("reports", "--baseline", "known.json", "--update-baseline", ...args);

  test("knows what was found, and only what is new fails", async () => {
    expect(await update()).toEqual({
      status: 0,
      out: "Nothing fails at 1 place; 3 known from the baseline. Looked for: repeat, inadequate, special-measures.\n",
      err: "known.json is written: 3 failures added, 0 taken out.\n",
    });
    expect(known().failures.map(({ id }) => id)).toEqual([
      "inadequate | overall | rowan house | 2023-06-06",
      "repeat | RA-2014 12 | rowan house | 2023-06-06",
      "repeat | overall | rowan house | 2023-06-06",
    ]);
    expect(await run("reports", "--baseline", "known.json")).toMatchObject({ status: 0, err: "" });
    writeFileSync("reports/2024.txt", report("9 January 2024", "Inadequate", "All is bad."));
    const { status, out } = await run("reports", "--baseline", "known.json");
    expect(status).toBe(1);
    expect(out).toMatch(/^repeat Rowan House, 9 January 2024: Overall/);
    expect(out).toContain("1 known from the baseline");
  });

  test("knows it wherever the documents lie", async () => {
    await update();
    renameSync("reports", "moved");
    expect(await run("moved", "--baseline", "known.json")).toMatchObject({ status: 0 });
  });

  test("in the folder that is read, it is no document", async () => {
    const args = ["--baseline", "reports/known.json"];
    await run("reports", ...args, "--update-baseline");
    expect(await run("reports", ...args)).toMatchObject({ status: 0, err: "" });
  });

  test("says what is no longer found, and lets go of it when it is written", async () => {
    await update();
    addGood();
    const { status, err } = await run("reports", "--baseline", "known.json");
    expect({ status, err }).toEqual({
      status: 0,
      err: "known.json: no longer found: 2; --update-baseline takes them out.\n",
    });
    expect(await update()).toMatchObject({
      err: "known.json is written: 0 failures added, 2 taken out.\n",
    });
    expect(known().failures).toHaveLength(1);
  });

  test("keeps what was not looked for, and what may stand in a document that could not be read", async () => {
    await update();
    addGood();
    await update("--fail-on", "special-measures");
    await update("--regulation", "17");
    expect(known().failures).toHaveLength(3);
    writeFileSync("reports/empty.pdf", "");
    expect(await update()).toMatchObject({ status: 3 });
    expect(known().failures).toHaveLength(3);
  });

  test("keeps the reasons that people gave", async () => {
    await update();
    const written = known();
    const reasoned = written.failures.map((one) => ({ ...one, reason: "Being sold." }));
    writeFileSync("known.json", JSON.stringify({ ...written, failures: reasoned }));
    await update();
    expect(known().failures).toEqual(reasoned);
  });

  test("written twice, it has the same bytes", async () => {
    await update();
    const first = readFileSync("known.json", "utf8");
    await update();
    expect(readFileSync("known.json", "utf8")).toBe(first);
  });
});

test("places without a date are told on standard error", async () => {
  for (const name of ["2019", "2023"])
    writeFileSync(
      `reports/${name}.txt`,
      report("5 March 2019", "Inadequate", `${breach} ${name}`).replace(/^Date.*$/m, ""),
    );
  const { status, err } = await run("reports", "--fail-on", "inadequate");
  expect(status).toBe(0);
  expect(err).toMatch(/^Rowan House: several reports and no date in any/);
});
