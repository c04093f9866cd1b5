import { describe, expect, test } from "vitest";
import { keyQuestions } from "../src/domain/vocabulary.ts";
import { qualityStatements } from "../src/domain/quality-statements.ts";
import { reportOf } from "./text-report.ts";

const scored = (...lines: readonly string[]) =>
  reportOf(
    "inspection-report",
    "Dates of assessment: 3 June 2024",
    "We scored each quality statement that we assessed.",
    ...lines,
  ).qualityStatements.map(({ keyQuestion, name, score }) => [keyQuestion, name, score]);

test("the regulator counts 34 statements", () => {
  expect(keyQuestions.flatMap((question) => qualityStatements[question])).toHaveLength(34);
});

describe("a score beside or below the name", () => {
  test.each([
    [
      ["Safeguarding", "Score: 3"],
      ["safe", "Safeguarding", 3],
    ],
    [["• Medicines optimisation: 2"], ["safe", "Medicines optimisation", 2]],
    [
      ["Person centred care\t1 - Evidence shows significant shortfalls in the standard of care"],
      ["responsive", "Person-centred care", 1],
    ],
    [
      ["Kindness, compassion and dignity – Score 4 out of 4"],
      ["caring", "Kindness, compassion and dignity", 4],
    ],
    [["Equity in access (score: 3)"], ["responsive", "Equity in access", 3]],
    [
      ["Learning culture", "Evidence shows some shortfalls in the standard of care"],
      ["safe", "Learning culture", 2],
    ],
    [
      ["Responding to people’s immediate needs", "3"],
      ["caring", "Responding to people's immediate needs", 3],
    ],
  ])("%s", (lines, expected) => {
    expect(scored(...lines)).toEqual([expected]);
  });
});

describe("no score", () => {
  test.each([
    [["Safeguarding", "Not assessed"]],
    [["Safeguarding", "We looked at 3 records of safeguarding."]],
    [["Safeguarding: 12 staff were trained"]],
    [["Safe: 75", "Score: 3"]],
    [["The provider was in breach of regulation 13, Safeguarding", "Score: 2"]],
  ])("%s", (lines) => {
    expect(scored(...lines)).toEqual([]);
  });
});

test("what the regulator explains, and what nearby services scored, is not the service's score", () => {
  expect(scored("About CQC", "Safeguarding", "Score: 3")).toEqual([]);
  expect(scored("Services near you", "Safeguarding", "Score: 3")).toEqual([]);
});

test("numbers beside the names are pages where nothing is scored", () => {
  const { qualityStatements } = reportOf(
    "inspection-report",
    "Dates of assessment: 3 June 2024",
    "Safeguarding\t3",
    "Learning culture\t4",
  );
  expect(qualityStatements).toEqual([]);
});

test("a statement told twice counts once", () => {
  expect(scored("Safeguarding", "Score: 3", "Safeguarding", "Score: 3")).toHaveLength(1);
});
