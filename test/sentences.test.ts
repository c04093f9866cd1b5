import { expect, test } from "vitest";
import { textAt } from "../src/domain/span.ts";
import { sentencesIn } from "../src/structure/sentences.ts";

// Each row is one line of text, cut where it should be.
test.each([
  ["a full stop ends a sentence", ["The home was clean.", "People liked it."]],
  ["an abbreviation does not", ["We met Dr. Smith of Oak Ltd. on the first day.", "He left."]],
  [
    "nor does a decimal, a time or a paragraph",
    ["At 9.30 a.m. it was 12.5 degrees under Regulation 12(2)(a).", "It rose."],
  ],
  ["a question ends with its mark", ["Is the service safe?", "Requires improvement"]],
  ["closing quotes belong to the sentence", ["She said, “It is lovely.”", "He agreed."]],
  ["an initial is no end", ["Mr J. Brown came.", "Mrs Brown did not."]],
])("%s", (_, sentences) => {
  const text = sentences.join(" ");
  const found = sentencesIn(text, { start: 0, end: text.length });
  expect(found.map((span) => textAt(text, span))).toEqual(sentences);
});

test("cells and lines are sentences of their own", () => {
  const text = "Personal care\tRegulation 17 HSCA (RA) Regulations 2014\n\n\tGood governance";
  const found = sentencesIn(text, { start: 0, end: text.length });
  expect(found.map((span) => textAt(text, span).trim())).toEqual([
    "Personal care",
    "Regulation 17 HSCA (RA) Regulations 2014",
    "Good governance",
  ]);
});

test("cuts what no sentence of a report is as long as", () => {
  const text = "the provider was not meeting the regulation and ".repeat(2000);
  const found = sentencesIn(text, { start: 0, end: text.length });
  expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
  expect(found.map((span) => textAt(text, span)).join(" ")).toBe(text.trimEnd() + " ");
});
