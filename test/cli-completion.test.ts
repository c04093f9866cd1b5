import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../src/cli.ts";
import { shells } from "../src/rendering/completion/shells.ts";
import { capture } from "./cli-capture.ts";

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

async function scriptFor(shell: string): Promise<string> {
  const { status, out, err } = await capture({ args: ["completion", shell] });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return out;
}

/** The flags and the words in angle brackets that the help of a command lists. */
async function optionsIn(...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await capture({ args: [...args, "--help"], terminal: { columns: 300 } });
  const listed = out.slice(out.indexOf("\nOptions:"));
  return Array.from(listed.matchAll(/^ {2}(-\S.*?) {2,}/gm), ([, term = ""]) => term);
}

describe.skipIf(!has("bash"))("in bash", () => {
  let script = "";
  beforeAll(async () => {
    script = await scriptFor("bash");
  });

  const completed = (...words: readonly string[]) => {
    const line = words.map((word) => `'${word}'`).join(" ");
    const { stdout, stderr } = spawnSync(
      "bash",
      [
        ...["--norc", "-c"],
        `${script}\nCOMP_WORDS=(cqc-lens ${line}); COMP_CWORD=${String(words.length)}; _cqc_lens; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    return stdout.split("\n").filter((word) => word !== "");
  };

  test("commands", () => {
    expect(completed("")).toEqual([...commands.keys(), "help"].filter((name) => name !== "help"));
    expect(completed("ti")).toEqual(["timeline"]);
    expect(completed("--v")).toEqual(["--version"]);
  });

  test("the options of a command, all of its help", async () => {
    const flags = (await optionsIn("verify")).flatMap((term) => term.match(/-{1,2}[\w-]+/g) ?? []);
    expect(completed("verify", "-")).toEqual(flags.filter((flag) => flag.startsWith("-")));
    expect(completed("analyse", "a.pdf", "--redact")).toEqual(["--redact-names"]);
  });

  test("what an option may be, and behind a sign too", () => {
    expect(completed("verify", "--format", "")).toEqual(["summary", "json"]);
    expect(completed("verify", "--format", "=", "j")).toEqual(["json"]);
    expect(completed("analyse", "x", "--pdf-engine", "pdfj")).toEqual(["pdfjs"]);
    expect(completed("completion", "")).toEqual([...shells]);
  });

  test("files are left to the shell", () => {
    expect(completed("analyse", "")).toEqual([]);
    expect(completed("analyse", "-o", "")).toEqual([]);
    expect(script).toContain("complete -o default ");
  });
});

test.skipIf(!has("zsh"))("zsh reads its script", async () => {
  const run = spawnSync("zsh", ["-n"], { input: await scriptFor("zsh"), encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "" });
});

test.skipIf(!has("fish"))("fish completes commands, options and what these may be", async () => {
  const script = await scriptFor("fish");
  const completed = (line: string) => {
    const commands = `${script}\ncomplete -C '${line}'`;
    const { stdout, stderr } = spawnSync("fish", ["-c", commands], { encoding: "utf8" });
    expect(stderr).toBe("");
    return Array.from(stdout.matchAll(/^\S+/gm), ([word]) => word);
  };
  expect(completed("cqc-lens ti")).toEqual(["timeline"]);
  expect(completed("cqc-lens verify --pdf")).toEqual(["--pdf-engine"]);
  expect(completed("cqc-lens completion ")).toEqual([...shells].sort());
});

test.each(shells)("%s: the script names every command and option of the help", async (shell) => {
  const script = await scriptFor(shell);
  for (const name of commands.keys()) {
    expect(script).toContain(name);
    for (const flag of (await optionsIn(name)).flatMap((term) => term.match(/--[\w-]+/g) ?? []))
      expect(script).toContain(shell === "fish" ? `-l ${flag.slice(2)} ` : flag);
  }
});

test("a shell that there is no completion for", async () => {
  const { status, err } = await capture({ args: ["completion", "tcsh"] });
  expect(status).toBe(2);
  expect(err).toContain("Allowed choices are bash, zsh, fish.");
});

describe("the manual page", () => {
  let page = "";
  beforeAll(async () => {
    const { status, out } = await capture({ args: ["manual"] });
    expect(status).toBe(0);
    page = out;
  });
  const said = () => page.replaceAll("\\-", "-").replaceAll("\\e", "\\");

  test.each([...commands.keys()])("tells of %s all that its help does", async (name) => {
    const from = said().indexOf(`\n.SS ${name}\n`);
    expect(from).toBeGreaterThan(0);
    const own = said().slice(from, said().indexOf("\n.S", from + 1));
    const { out } = await capture({ args: [name, "--help"], terminal: { columns: 300 } });
    for (const term of await optionsIn(name)) expect(own).toContain(`\\fB${term}\\fR`);
    for (const [, , words = ""] of out.matchAll(/^ {2}(\S.*?) {2,}(.*)$/gm))
      expect(own.replace(/\s+/g, " ")).toContain(words.trim());
  });

  test("is one that the package installs, made when it is built", () => {
    const { man, scripts, files } = JSON.parse(
      readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
    );
    expect(scripts.build).toContain(`manual -o ${man.replace("./", "")}`);
    expect(files).toContain("dist");
  });

  test.skipIf(!has("man"))("man shows it without a complaint", () => {
    const run = spawnSync("man", ["--warnings", "-l", "-"], {
      input: page,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8", MANWIDTH: "100", MAN_KEEP_FORMATTING: "" },
    });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("--redact-names");
  });
});
