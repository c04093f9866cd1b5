import { expect, test, vi } from "vitest";
import { tableNames } from "../src/domain/rule-listing.ts";
import { finds, ignores } from "../src/facts/corpus.ts";
import { displayWidth } from "../src/rendering/display-width.ts";
import { capture } from "./cli-capture.ts";

// Every text of the corpus is read: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const faults = vi.hoisted(() => ({ corpora: null as Record<string, unknown> | null }));
vi.mock(import("../src/facts/corpora.ts"), async (load) => {
  const { corpora } = await load();
  const faulty = {
    get: (own: typeof corpora, name: string) => (faults.corpora ?? own)[name as "breach"],
  };
  return { corpora: new Proxy(corpora, faulty) };
});

test("rules lists each table with its rules and texts", async () => {
  const { status, out, err } = await capture({ args: ["rules"] });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  for (const table of tableNames) {
    expect(out).toMatch(new RegExp(`^${table} +[1-9]\\d* +[1-9]\\d* +[1-9]\\d*$`, "m"));
  }
});

test("--of lists each rule of a table with its phrase and a text", async () => {
  const { status, out } = await capture({ args: ["rules", "--of", "special-measures"] });
  expect(status).toBe(0);
  expect(out).toMatch(/^special-measures\.[a-z-]+\n {2}phrase {3}\S[^]*?\n {2}example {2}\S/m);
  expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
});

test("--of status lists the cues", async () => {
  const { out } = await capture({ args: ["rules", "--of", "status", "--format", "json"] });
  const { table, rules } = JSON.parse(out);
  expect(table).toBe("status");
  expect(rules[0]).toEqual({
    id: "status.after-last-inspection",
    phrase: expect.stringContaining("following"),
    example: expect.any(String),
  });
});

test("rules test runs every text; none fails, and everything fires", async () => {
  const { status, out } = await capture({ args: ["rules", "test", "--coverage"] });
  expect(status).toBe(0);
  expect(out).toMatch(
    /^Every rule and cue fires in some text\.\n1,\d{3} texts, 0 not read as said\.\n$/,
  );
});

test("a text that is read otherwise fails, with the reason on a line", async () => {
  faults.corpora = {
    breach: [finds("It was «in breach»."), ignores("It was in breach of regulation 12.")],
  };
  const { status, out } = await capture({ args: ["rules", "test", "--of", "breach"] });
  const coverage = await capture({ args: ["rules", "test", "--of", "breach", "--coverage"] });
  const json = await capture({ args: ["rules", "test", "--of", "breach", "--format", "json"] });
  faults.corpora = null;
  expect(status).toBe(1);
  expect(out).toMatch(
    /^breach: .*, in: It was in breach\.\nbreach: found «.*», not nothing, in: .*\n/,
  );
  expect(out).toMatch(/\n2 texts, 2 not read as said\.\n$/);
  expect(coverage.status).toBe(1);
  expect(coverage.out).toMatch(/^breach\.[a-z-]+: no text fires it$/m);
  expect(JSON.parse(json.out)).toMatchObject({ rows: 2, failures: [{ table: "breach" }, {}] });
});

test.each([
  [["rules", "--of", "lunch"], "Allowed choices are rating, breach"],
  [["rules", "tset"], "Allowed choices are test"],
  [["rules", "--coverage"], '--coverage is for "rules test".'],
])("wrong usage: %j", async (args, sentence) => {
  const { status, out, err } = await capture({ args });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(sentence);
});
