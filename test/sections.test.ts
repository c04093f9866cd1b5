import { expect, test } from "vitest";
import { textAt } from "../src/domain/span.ts";
import { sectionsIn } from "../src/structure/sections.ts";

const report = `Oakfield Grange Limited
Oakfield Grange
Inspection report
Ratings
Overall rating for this service\tGood
Overall summary
The home is large.
Rating at last inspection
The last rating was good.
Why we inspected: This was planned.
Follow up
We will watch it.
Is the service safe?
Inadequate
Our findings
It was not.
Action we have told the provider to take
Regulated activity\tRegulation
Enforcement actions
Regulated activity\tRegulation`;

const sections = sectionsIn(report, { start: 0, end: report.length });

test("cuts a report at its headings", () => {
  expect(sections.map(({ kind, question, standing }) => [kind, question, standing])).toEqual([
    ["cover", null, "current"],
    ["cover", null, "current"],
    ["summary", null, "current"],
    ["last-rating", null, "previous"],
    ["why-inspected", null, "current"],
    ["follow-up", null, "current"],
    ["question", "safe", "current"],
    ["body", "safe", "current"],
    ["requirement-table", null, "current"],
    ["enforcement-table", null, "current"],
  ]);
});

test("sections follow each other without a gap and cover the text", () => {
  expect(sections[0]?.span.start).toBe(0);
  sections.forEach(({ span }, nth) => {
    expect(span.end).toBe(sections[nth + 1]?.span.start ?? report.length);
  });
});

test.each([
  "The service was safe.",
  "Safe – this means we looked for evidence that people were protected.",
  "Ratings were displayed in the hall.",
  "Enforcement was discussed with the manager.",
])("“%s” is no heading", (line) => {
  const text = `Overall summary\n${line}`;
  const found = sectionsIn(text, { start: 0, end: text.length });
  expect(found.map((section) => textAt(text, section.span))).toEqual([text]);
});
