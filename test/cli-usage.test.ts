import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../src/cli.ts";
import { summaries } from "../src/commands/summaries.ts";
import { tool } from "../src/commands/tool.ts";
import { capture } from "./cli-capture.ts";

test("the tool has the name and the version of the package", () => {
  const { name, version } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  expect(tool).toEqual({ name, version });
});

test("--version prints the version alone", async () => {
  expect(await capture({ args: ["--version"] })).toEqual({
    status: 0,
    out: `${tool.version}\n`,
    err: "",
  });
});

test("--help tells of every command, on standard output", async () => {
  const { status, out, err } = await capture({ args: ["--help"] });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  for (const name of commands.keys()) expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
  expect([...commands.keys()]).toEqual(Object.keys(summaries));
});

test.each([...commands.keys()])("%s --help tells of its own options", async (name) => {
  const { status, out } = await capture({ args: [name, "--help"] });
  expect(status).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: cqc-lens ${name} `));
});

test.each(["analyse", "explain", "text", "evaluate"])(
  "%s understands what all that read do",
  async (name) => {
    const { out } = await capture({ args: [name, "--help"] });
    const options = out.match(/--[a-z-]+/g);
    for (const option of [
      "--jobs",
      "--no-cache",
      "--quiet",
      "--kind",
      "--files-from",
      "--null",
      "--no-color",
      "--output",
    ]) {
      expect(options).toContain(option);
    }
  },
);

describe("wrong usage ends with status 2 and a sentence that helps", () => {
  test.each([
    [["analize", "x"], "Unknown command 'analize'. Did you mean analyse?"],
    [["--jsn"], "Unknown option '--jsn'."],
    [["analyse", "--formt", "json", "x"], "Unknown option '--formt'. Did you mean --format?"],
    [["analyse", "--formt", "json", "x"], 'Run "cqc-lens analyse --help"'],
    [["analyse"], "Name what to read: files, folders or patterns"],
    [["text"], "Name what to read"],
    [["explain"], "Name what to read"],
    [["text", "a", "b"], "Too many arguments"],
    [["analyse", "--format", "yaml", "x"], "Allowed choices are summary, json, ndjson, csv,"],
    [["analyse", "--rows", "repeats", "x"], "--rows and --bom are for --format csv."],
    [["merge", "--bom", "x"], "--rows and --bom are for --format csv."],
    [["analyse", "--format", "csv", "--rows", "homes", "x"], "Allowed choices are breaches,"],
    [["diff", "--format", "html", "x", "y"], "Allowed choices are summary, json."],
    [["analyse", "--kind", "letter", "x"], "Allowed choices are inspection-report,"],
    [["analyse", "--jobs", "0", "x"], "It must be a whole number, 1 or more."],
    [["analyse", "--jobs", "two", "x"], "It must be a whole number, 1 or more."],
    [["analyse", "-o", "no/such/folder/x.json", "x"], "There is no folder to write"],
    [["analyse", "-o", "test", "x"], "test is a folder. Name a file to write to."],
    [["analyse", "-o", "-", "x"], "Leave it out to write to standard output."],
    [["analyse", "--files-from", "no.list"], "Check the name after --files-from: no.list"],
    [["analyse", "-", "--files-from", "-"], "not both"],
    [["text", "src"], "This reads one document at a time"],
    [["schema", "--of", "nothing"], "Allowed choices are analysis, report"],
  ])("%j", async (args, sentence) => {
    const { status, out, err } = await capture({ args });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/error:|^\s+at /m);
  });

  test("no command at all shows the help, on standard error", async () => {
    const { status, out, err } = await capture({ args: [] });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("Usage: cqc-lens");
  });
});

test("schema prints the schema of a part", async () => {
  const { status, out } = await capture({ args: ["schema", "--of", "finding"] });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $ref: "#/$defs/Finding" });
});
