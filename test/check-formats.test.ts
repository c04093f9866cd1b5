import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import addFormats from "ajv-formats";
import Ajv from "ajv-draft-04";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { GateFailure } from "../src/domain/check.ts";
import { gateConditions } from "../src/domain/gate-selectors.ts";
import { problemFailure } from "../src/gate/problem-failure.ts";
import type { Checked } from "../src/rendering/check/checked.ts";
import { fileUri } from "../src/rendering/check/file-uri.ts";
import { renderGithub } from "../src/rendering/check/github.ts";
import { renderJunit } from "../src/rendering/check/junit.ts";
import { renderSarif } from "../src/rendering/check/sarif.ts";
import { renderText } from "../src/rendering/check/text.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { evidenceOf, reportOf } from "./report-builder.ts";

// A document of a stranger: it colours, turns the direction, ends elements, and gives orders to a runner.
const hostile =
  'Hill\u001b[31m\u202e & <b>"House"\u0000\r\n::error::x%0A ##[error] \ud800 [a](http://b) \ufffe';

const place = reportOf({ id: "1", location: { name: hostile, id: "1-100" } });
const other = reportOf({ id: "2", location: { name: "The Limes", id: "1-200" } });

const failureOf = (facts: Partial<GateFailure> = {}): GateFailure => ({
  id: "breach | RA-2014 12 | hill | 2023-06-06",
  condition: "breach",
  location: place.location,
  provider: place.provider,
  date: "2023-06-06",
  subject: {
    type: "regulation",
    instrument: "RA-2014",
    regulation: "12",
    title: "Safe care and treatment",
  },
  found: "breached",
  class: null,
  count: null,
  inherited: false,
  path: "a b/100%,x:y/rowan.pdf",
  evidence: { ...evidenceOf(`“${hostile}”`), page: 7 },
  ...facts,
});

const problem = { path: "broken.pdf", code: "damaged", message: `It is damaged: ${hostile}` };

const checked: Checked = {
  tool: { name: "cqc-lens", version: "0.1.0" },
  failOn: ["breach", "repeat:persistent"],
  places: [
    { location: place.location, failures: [failureOf(), failureOf({ id: "another" })] },
    { location: other.location, failures: [] },
  ],
  others: [
    failureOf({
      condition: "repeat",
      location: null,
      provider: { name: "Alder Care", id: null },
      class: "systemic",
      count: 3,
    }),
  ],
  known: 4,
  gone: [],
  problems: [problem],
};
const nothing: Checked = {
  ...checked,
  places: [{ location: other.location, failures: [] }],
  others: [],
  known: 0,
  problems: [],
};

const linesOf = (pieces: Iterable<string>): readonly string[] =>
  [...pieces].join("").trimEnd().split("\n");

/** What a terminal obeys, or what turns the direction of writing. */
const active = /\p{Bidi_Control}|[^\P{Cc}\n]/u;

describe("text", () => {
  const lines = linesOf(renderText(checked, { width: 80, paint: noPaint }));

  test("a line for each failure and problem, and one that sums up", () => {
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(
      /^breach Hill.*, 6 June 2023: Regulation 12, Safe care and treatment: breached “.*” a b\/100%,x:y\/rowan\.pdf:7$/,
    );
    expect(lines[2]).toMatch(/^repeat Alder Care, .*: breached at 3 locations “/);
    expect(lines[3]).toMatch(/^not-read It is damaged: .* broken\.pdf$/);
    expect(lines[4]).toBe(
      "3 failures at 2 places; 4 known from the baseline; 1 document not read. Looked for: breach, repeat:persistent.",
    );
  });

  test("a document gives no orders", () => {
    expect(lines.join("\n")).not.toMatch(active);
    expect(lines.filter((line) => line.startsWith("::"))).toEqual([]);
  });

  test("a problem that is a failure is told once", () => {
    const asked = { ...checked, failOn: ["problem"] as const, others: [problemFailure(problem)] };
    const told = linesOf(renderText(asked, { width: 80, paint: noPaint }));
    expect(told.filter((line) => line.includes("It is damaged"))).toEqual([
      expect.stringMatching(/^problem Could not be read: It is damaged/),
    ]);
  });

  test("nothing fails", () => {
    expect(linesOf(renderText(nothing, { width: 80, paint: noPaint }))).toEqual([
      "Nothing fails at 1 place. Looked for: breach, repeat:persistent.",
    ]);
  });
});

test("where no place was judged, nothing is said to be well", () => {
  const unread = { ...nothing, places: [], problems: [problem] };
  expect(linesOf(renderText(unread, { width: 80, paint: noPaint })).at(-1)).toBe(
    "No place was judged; 1 document not read. Looked for: breach, repeat:persistent.",
  );
});

describe("annotations of GitHub", () => {
  const lines = linesOf(renderGithub(checked));

  test("an error for each failure, a warning for each problem", () => {
    expect(lines.map((line) => line.slice(0, 9))).toEqual([
      "::error f",
      "::error f",
      "::error f",
      "::warning",
      "3 failure",
    ]);
  });

  test("each as the runner reads it: file, title and words come back unharmed", () => {
    const [, file, title, words] = /^::error file=([^,:]*),title=([^,:]*)::(.*)$/.exec(lines[0]!)!;
    const decoded = (text: string) =>
      text
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%0A", "\n")
        .replaceAll("%25", "%");
    expect(decoded(file!)).toBe("a b/100%,x:y/rowan.pdf");
    expect(decoded(title!)).toMatch(/^Hill.*: In breach of a regulation$/);
    expect(decoded(words!)).toMatch(/^Hill.*x%0A.*: breached “.*” page 7$/);
  });

  test("a document gives no orders", () => {
    expect(lines.join("\n")).not.toMatch(active);
    expect(lines.join("\n")).not.toContain("##[");
  });
});

describe("JUnit XML", () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    text: string;
  }

  /** The elements, in order; throws where it is not well formed. */
  function elementsOf(xml: string): readonly Element[] {
    const elements: Element[] = [];
    const open: Element[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      open.push({ name, attributes, text: "" });
      elements.push(open.at(-1)!);
    });
    parser.on("closetag", () => open.pop());
    parser.on("text", (text) => {
      if (open.length > 0) open.at(-1)!.text += text;
    });
    parser.write(xml).close();
    return elements;
  }

  const elements = elementsOf([...renderJunit(checked)].join(""));
  const named = (name: string) => elements.filter((one) => one.name === name);

  test("a test for each place and condition, each provider, and each document that could not be read", () => {
    expect(named("testcase").map(({ attributes }) => attributes["name"])).toEqual([
      "A failure that keeps coming back",
      "In breach of a regulation",
      "A failure that keeps coming back",
      "In breach of a regulation",
      "A failure that keeps coming back",
      "broken.pdf",
    ]);
  });

  test("the counts are right", () => {
    const counts = { name: "cqc-lens", tests: "6", failures: "2", errors: "1" };
    expect(named("testsuites").map(({ attributes }) => attributes)).toEqual([counts]);
    expect(named("testsuite").map(({ attributes }) => attributes)).toEqual([counts]);
    expect(named("failure")).toHaveLength(2);
    expect(named("error")).toHaveLength(1);
  });

  test("a failure has a line for each that fails, and no character that XML forbids", () => {
    const [failure] = named("failure");
    expect(failure?.attributes).toMatchObject({ type: "breach" });
    expect(failure?.text.split("\n")).toHaveLength(2);
    expect(failure?.text).toContain('& <b>"House"');
    expect(failure?.text).not.toMatch(/[\ufffe\uffff]|\p{Cs}/u);
  });
});

describe("SARIF", () => {
  const schema = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  const parsed = (told: Checked) => JSON.parse([...renderSarif(told)].join(""));

  test.each([
    ["failures and problems", checked],
    ["nothing", nothing],
    ["a document that could not be read", { ...checked, others: [problemFailure(problem)] }],
  ])("%s: as its schema wants it", (_, told) => {
    validate(parsed(told));
    expect(validate.errors).toBeNull();
  });

  test("the schema finds what is wrong", () => {
    const log = parsed(checked);
    log.runs[0].results[0].level = "bad";
    expect(validate(log)).toBe(false);
  });

  const [run] = parsed(checked).runs;

  test("a rule for each condition, and a result for each failure", () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(gateConditions);
    expect(run.results).toHaveLength(3);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test("a result has its file, its page, its words, and what it is known by", () => {
    const [result] = run.results;
    expect(result).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b/100%25%2Cx%3Ay/rowan.pdf", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1 },
          },
        },
      ],
      partialFingerprints: { "cqcLensFailure/v1": "breach | RA-2014 12 | hill | 2023-06-06" },
      properties: { date: "2023-06-06", page: 7 },
    });
    expect(result.message.text).toMatch(/\(page 7\)$/);
    expect(result.message.text).not.toContain("](");
  });

  test("what could not be read is told of the run", () => {
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: "damaged" }, level: "error" }],
      },
    ]);
  });

  test("nothing in it moves a terminal", () => {
    expect([...renderSarif(checked)].join("")).not.toMatch(active);
  });
});

test.each([
  ["./a/b.pdf", "a/b.pdf"],
  ["../a b.pdf", "../a%20b.pdf"],
  ["ä#?.pdf", "%C3%A4%23%3F.pdf"],
  ["/srv/a b.pdf", "file:///srv/a%20b.pdf"],
  ["a\ud800.pdf", "a%EF%BF%BD.pdf"],
])("the URI of %s", (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});
