import { expect, test } from "vitest";
import { analysis } from "../src/domain/analysis.ts";
import { renderJson } from "../src/rendering/json.ts";
import { renderNdjson } from "../src/rendering/ndjson.ts";
import { emptyAnalysis, evidence, report, sampleAnalysis } from "./rendering-samples.ts";

const jsonOf = (value: typeof sampleAnalysis) => [...renderJson(value)].join("");
const linesOf = (value: typeof sampleAnalysis) => [...renderNdjson(value)].join("").split("\n");

test.each([
  ["full", sampleAnalysis],
  ["empty", emptyAnalysis],
])("%s analysis: JSON indented by two, and just what the schema says", (_, value) => {
  const json = jsonOf(value);
  expect(json).toBe(`${JSON.stringify(value, null, 2)}\n`);
  expect(analysis.parse(JSON.parse(json))).toEqual(value);
});

test("the same analysis gives the same bytes", () => {
  expect(jsonOf(structuredClone(sampleAnalysis))).toBe(jsonOf(sampleAnalysis));
});

test("NDJSON has one object a line, each with its type", () => {
  const lines = linesOf(sampleAnalysis);
  expect(lines.pop()).toBe("");
  const objects = lines.map((line): { type: string } => JSON.parse(line));
  expect(objects.map(({ type }) => type)).toEqual([
    ...sampleAnalysis.reports.map(() => "report"),
    ...sampleAnalysis.locations.map(() => "location"),
    ...sampleAnalysis.repeatedFailures.map(() => "repeatedFailure"),
    ...sampleAnalysis.problems.map(() => "problem"),
  ]);
  expect(objects[0]).toEqual({ type: "report", ...sampleAnalysis.reports[0] });
  expect(linesOf(emptyAnalysis)).toEqual([""]);
});

test("what a terminal would obey is escaped, and means the same", () => {
  const quote = "a\u001b[2J\u009b2J\u007f\u2028b\u202ec";
  const warnings = [{ code: "x", message: "y", evidence: [evidence(quote)] }];
  const hostile = { ...emptyAnalysis, reports: [report("one", { warnings })] };
  for (const text of [jsonOf(hostile), linesOf(hostile).join("\n")]) {
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u2028\u202e]/u);
    expect(text).toContain(String.raw`a\u001b[2J\u009b2J\u007f\u2028b\u202ec`);
  }
  expect(JSON.parse(jsonOf(hostile))).toEqual(hostile);
});
