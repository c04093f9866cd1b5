import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isQuoteOf } from "../src/domain/mask.ts";
import type { Report } from "../src/domain/report.ts";
import { corpus } from "../src/redaction/corpus.ts";
import { redactText } from "../src/redaction/mask-names.ts";
import { namesIn } from "../src/redaction/names-in.ts";
import { redactReport } from "../src/redaction/redact-report.ts";
import { table } from "../src/redaction/rules.ts";
import { findMatches } from "../src/rules/match.ts";
import { capture } from "./cli-capture.ts";
import { evidence, report, unrated } from "./rendering-samples.ts";

const plain = (marked: string) => marked.replace(/[«»]/g, "");

describe("names of people", () => {
  test.each(corpus)("%s", (marked) => {
    // In the middle of others, so that a wrong offset cannot pass.
    const before = "People felt safe. ";
    const text = `${before}${plain(marked)}\nWe met nine relatives.`;
    const found = namesIn(text, []).map(({ span }) => text.slice(span.start, span.end));
    expect(found).toEqual(Array.from(marked.matchAll(/«([^»]*)»/g), ([, name]) => name));
    expect(namesIn(text, []).map(({ words }) => words)).toEqual(found);
  });

  test("every rule finds a name in some text", () => {
    const fired = new Set(
      corpus
        .map(plain)
        .flatMap((text) => findMatches(text, { start: 0, end: text.length }, table))
        .map(({ rule }) => rule),
    );
    expect(table.rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});

describe("masked quotes", () => {
  const told = (quotes: readonly string[], provider: string | null = null): Report =>
    report("rowan", {
      ratings: unrated,
      provider: { name: provider, id: null },
      warnings: [{ code: "x", message: "x", evidence: quotes.map((quote) => evidence(quote)) }],
    });
  const quotesOf = (one: Report) =>
    (JSON.parse(redactReport(one)) as Report).warnings[0]?.evidence.map(({ quote }) => quote);

  test("are as long as before, and nothing else of the report changes", () => {
    const one = told(["The registered manager, Jane Doe, was on leave."]);
    const masked = JSON.parse(redactReport(one)) as Report;
    expect(quotesOf(one)).toEqual(["The registered manager, ████████, was on leave."]);
    const [given] = one.warnings[0]!.evidence;
    const quote = "The registered manager, ████████, was on leave.";
    expect(masked).toEqual({
      ...one,
      warnings: [{ ...one.warnings[0]!, evidence: [{ ...given!, quote }] }],
    });
  });

  test("a full name that one quote shows to be a person's is masked in the others", () => {
    const quotes = [
      "It was led by inspector John Brown.",
      "John Brown found it unsafe, Brown too.",
    ];
    expect(quotesOf(told(quotes))?.[1]).toBe("██████████ found it unsafe, Brown too.");
  });

  test("what a provider or service is called stays", () => {
    const quotes = ["Mrs Ada Poe was in breach of Regulation 12.", "Mrs Ida Poe was not."];
    expect(quotesOf(told(quotes, "Mrs Ada Poe"))).toEqual([quotes[0], "Mrs ███████ was not."]);
  });

  test("a masked quote stands in the text it was masked in, and a text is masked alike", () => {
    const text = "Mr Jay Poe is the manager. We saw that Jay Poe had signed.";
    expect(redactText(text)).toBe("Mr ███████ is the manager. We saw that ███████ had signed.");
    expect(isQuoteOf(text, redactText(text))).toBe(true);
    expect(isQuoteOf("Mr Jay Poe is the owner. We saw it.", redactText(text))).toBe(false);
  });
});

describe("a report with people in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "cqc-lens-redaction-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, "rowan.txt");
  writeFileSync(
    path,
    `Rowan House
Inspection report
Registered manager: Jane Doe
Nominated individual: Mr Omar Vance
Date of inspection visit: 5 March 2019

Overall rating for this service: Inadequate
Is the service safe? Inadequate

The registered manager, Jane Doe, was in breach of Regulation 12 of the Health and Social Care Act
2008 (Regulated Activities) Regulations 2014. Inspector Ada Finch served a warning notice on
Mr Omar Vance for a breach of Regulation 17. At our last inspection Jane Doe was in breach of
Regulation 18.
`,
  );
  const people = /Jane|Doe|Omar|Vance|Ada|Finch/;
  const json = async (...args: readonly string[]) =>
    (await capture({ args: [...args, "--quiet"] })).out;

  test("names nobody outside its quotes, as it is", async () => {
    const analysis = JSON.parse(await json("analyse", path, "--format", "json"));
    const quotes: string[] = [];
    const rest = JSON.stringify(analysis, (key, value: unknown) => {
      if (key !== "quote") return value;
      quotes.push(String(value));
      return undefined;
    });
    expect(rest).not.toMatch(people);
    expect(quotes.join()).toMatch(people);
  }, 120_000);

  test.each([
    "analyse --format json",
    "analyse --format ndjson",
    "analyse --format csv",
    "explain",
    "text",
    "overdue --as-of 2030-01-01 --format json",
  ])("%s --redact-names names nobody", async (command) => {
    const [name = "", ...options] = command.split(" ");
    const out = await json(name, path, ...options, "--redact-names");
    expect(out).toContain("█");
    expect(out).not.toMatch(people);
  });

  test("its masked quotes stand, says verify; and merge masks what a part does not", async () => {
    const part = join(folder, "part.ndjson");
    await json("analyse", path, "--shard", "1/1", "--format", "ndjson", "-o", part);
    const masked = join(folder, "masked.json");
    await json("merge", part, "--format", "json", "--redact-names", "-o", masked);
    expect(readFileSync(masked, "utf8")).toMatch(/█/);
    expect(readFileSync(masked, "utf8")).not.toMatch(people);
    const { status, out } = await capture({ args: ["verify", masked] });
    expect({ status, out }).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+ quotes in 1 document stand/) as string,
    });
  });
});
