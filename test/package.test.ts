import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildOnce } from "./build-once.ts";

// What a user gets who installs the tool: nothing of the workshop, and nothing that binds them.

const root = join(import.meta.dirname, "..");
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
}

/** The packages that come with the tool, by the folder in which each is installed. */
const installed: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  readJson("package-lock.json").packages,
).filter(([folder, { dev, devOptional }]) => folder !== "" && !dev && !devOptional);

describe("the packages that come with the tool", () => {
  const permissive = [
    "MIT",
    "ISC",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "BlueOak-1.0.0",
  ];

  test.each(installed)("%s is free to use in anything", (folder, { license }) => {
    expect(permissive).toContain(license);
    const own = join(root, folder, "package.json");
    // Builds for other systems are not installed here.
    if (existsSync(own)) expect(JSON.parse(readFileSync(own, "utf8")).license).toBe(license);
  });

  test("are few, and none of them is a database client", () => {
    const names = installed.map(([folder]) => folder.replace(/.*node_modules\//, ""));
    const forAllSystems = new Set(names.filter((name) => !/^@napi-rs\/\w+-/.test(name)));
    expect(forAllSystems.size).toBeLessThan(55);
    expect(names.filter((name) => /mongo|redis|memjs|wordnet|pg|sqlite|duckdb/.test(name))).toEqual(
      [],
    );
  });
});

describe("the published package", () => {
  let files: readonly { readonly path: string; readonly size: number }[] = [];
  let size = 0;

  beforeAll(() => {
    buildOnce();
    const arguments_ = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const told = execFileSync("npm", arguments_, { cwd: root, encoding: "utf8" });
    [{ files, size }] = JSON.parse(told);
  }, 90_000);

  const needed =
    /^(?:dist\/.+\.(?:js|d\.ts)|dist\/cqc-lens\.1|dist\/vendor\/natural\/LICENSE\.txt|bin\/cqc-lens\.js|README\.md|LICENSE|package\.json)$/;

  test("holds the built code, how to use it, and nothing else", () => {
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !needed.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "bin/cqc-lens.js",
        "dist/cli.js",
        "dist/index.d.ts",
      ]),
    );
    expect(size).toBeLessThan(1_000_000);
  });

  test("holds what is bundled of others, with their notice", () => {
    const { imports } = readJson("package.json");
    const vendor = join(root, imports["#natural/*"].default.replace("*", ""));
    expect(readFileSync(join(vendor, "LICENSE.txt"), "utf8")).toContain(
      "Permission is hereby granted",
    );
    const bundled = files.filter(({ path }) => /^dist\/vendor\/.*\.js$/.test(path));
    expect(bundled).toHaveLength(2);
    for (const { path } of bundled)
      expect(readFileSync(join(root, path), "utf8")).not.toMatch(/\brequire\("|^import /mu);
  });

  test("imports only what it declares", () => {
    const { dependencies, peerDependencies } = readJson("package.json");
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    const code = files.filter(({ path }) => path.startsWith("dist/") && path.endsWith(".js"));
    const imported = code.flatMap(({ path }) =>
      Array.from(
        readFileSync(join(root, path), "utf8").matchAll(
          /(?:^[^"'\n]*\bfrom |\bimport\()"((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^":]*)?"/gmu,
        ),
        ([, name = ""]) => name,
      ),
    );
    expect([...new Set(imported)].filter((name) => !declared.includes(name))).toEqual([]);
    expect(imported).toContain("zod");
  });
});
