import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../src/cli.ts";

/** What each folder may import besides itself. This table is the architecture. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  rules: ["domain"],
  reading: ["domain"],
  structure: ["domain", "rules"],
  facts: ["domain", "rules", "structure"],
  status: ["domain", "rules", "structure"],
  reports: ["domain", "structure", "facts", "status"],
  history: ["domain"],
  gate: ["domain", "history"],
  evaluation: ["domain"],
  proof: ["domain", "rules", "structure", "facts", "status"],
  redaction: ["domain", "rules"],
  batch: ["domain", "reading", "reports"],
  rendering: ["domain"],
  exports: ["domain", "rendering"],
  commands: [
    "domain",
    "reading",
    "reports",
    "history",
    "gate",
    "evaluation",
    "proof",
    "redaction",
    "batch",
    "rendering",
    "exports",
  ],
};

/** Who may touch the world outside. */
const touchesWorld = ["reading", "batch", "exports", "commands", "cli.ts"];

/** Tables may be longer than other files. */
const longest = { file: 150, table: 300 };
const isTable = (name: string) =>
  /(?:^|\/)(?:rules|corpus(?:-\w+)?|cues|slots|phrases|lexicon|vocabulary)\.ts$|^domain\//.test(
    name,
  );

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

interface SourceFile {
  readonly name: string;
  readonly code: string;
  /** Files of ours that it imports, types included, and those it loads later. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(sep, "/"))
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => read(name));

function read(name: string): SourceFile {
  const code = readFileSync(join(src, name), "utf8");
  const imports = Array.from(
    code.matchAll(/(?:from |import\(|import )"(\.[^"]+)"/g),
    ([, path = ""]) => relative(src, join(src, dirname(name), path)).replaceAll(sep, "/"),
  );
  return { name, code, imports };
}

const folderOf = (name: string) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "");
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

test("the test sees the files and their imports", () => {
  expect(files.length).toBeGreaterThan(50);
  const cli = files.find(({ name }) => name === "cli.ts");
  expect(cli?.imports).toContain("commands/analyse.ts");
  expect(cli?.imports).toContain("domain/errors.ts");
});

test("every folder is in the table, and every import is of a file that is there", () => {
  const folders = new Set(files.map(({ name }) => folderOf(name)));
  folders.delete("");
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  const missing = files.flatMap(({ name, imports }) =>
    imports.filter((path) => !existsSync(join(src, path))).map((path) => `${name} → ${path}`),
  );
  expect(missing).toEqual([]);
});

test("a folder imports only what the table allows", () => {
  const forbidden = files
    .filter(({ name }) => folderOf(name) !== "")
    .flatMap(({ name, imports }) =>
      imports
        .map(folderOf)
        .filter((target) => target !== folderOf(name))
        .filter((target) => !mayImport[folderOf(name)]?.includes(target))
        .map((target) => `${name} → ${target === "" ? "the root" : target}`),
    );
  expect(forbidden).toEqual([]);
});

test("files do not import each other in a circle", () => {
  const importsOf = new Map(files.map(({ name, imports }) => [name, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(" → "));
    if (path.includes(name) || done.has(name)) return;
    for (const target of importsOf.get(name) ?? []) visit(target, [...path, name]);
    done.add(name);
  };
  for (const { name } of files) visit(name, []);
  expect(circles).toEqual([]);
});

test("only reading, batch, exports, commands and cli.ts touch the world outside", () => {
  const touching = files
    .filter(({ name }) => !touchesWorld.includes(folderOf(name) || name))
    .filter(({ code }) =>
      /["']node:|\bconsole\.|\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(
        withoutComments(code),
      ),
    )
    .map(({ name }) => name);
  expect(touching).toEqual([]);
});

test("nothing of ours goes to the network", () => {
  const calling = files
    .filter(({ code }) => /\bfetch\(|["']node:(?:https?|net|tls|dgram|dns)["']/.test(code))
    .map(({ name }) => name);
  expect(calling).toEqual([]);
});

test("natural is loaded by its parts, never as a whole", () => {
  const whole = files.filter(({ code }) => /["']natural["']/.test(code)).map(({ name }) => name);
  expect(whole).toEqual([]);
});

describe("the manner of the files", () => {
  test("none is too long", () => {
    const long = files
      .map(({ name, code }) => ({ name, lines: code.trimEnd().split("\n").length }))
      .filter(({ name, lines }) => lines > (isTable(name) ? longest.table : longest.file))
      .map(({ name, lines }) => `${name}: ${String(lines)} lines`);
    expect(long).toEqual([]);
  });

  test("names are in kebab-case, and say what the file is for", () => {
    const odd = files
      .map(({ name }) => name)
      .filter(
        (name) =>
          !/^[a-z\d]+(?:-[a-z\d]+)*(?:\.d)?\.ts$/.test(basename(name)) ||
          /\b(?:utils?|helpers?|common|managers?|handlers?|misc)\b/.test(basename(name)),
      );
    expect(odd).toEqual([]);
  });

  test("no default exports, and no type check is silenced", () => {
    const careless = files
      .filter(({ name }) => !name.endsWith(".d.ts"))
      .filter(({ code }) => /^export default|@ts-(?:ignore|expect-error|nocheck)/m.test(code))
      .map(({ name }) => name);
    expect(careless).toEqual([]);
  });

  test("nothing speaks of the machine it was written on", () => {
    const telling = files
      .filter(({ code }) => /["'`(\s]\/(?:work|home|tmp|root)\//.test(code))
      .map(({ name }) => name);
    expect(telling).toEqual([]);
  });
});

const readme = join(root, "README.md");

test.runIf(existsSync(readme))("the README tells of every command", () => {
  const text = readFileSync(readme, "utf8");
  const untold = [...commands.keys()].filter((name) => !text.includes(`cqc-lens ${name}`));
  expect(untold).toEqual([]);
});
