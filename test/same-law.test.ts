import { expect, test } from "vitest";
import { reportOf } from "./text-report.ts";

const breachesIn = (...lines: readonly string[]): string[] =>
  reportOf("inspection-report", "Larkrigg Court", "Date of inspection: 4 March 2020", ...lines)
    .breaches.map(({ instrument, regulation }) => `${instrument} ${regulation}`)
    .sort();

test("those regulations are of the law named before them", () => {
  expect(
    breachesIn(
      "The Care Quality Commission (Registration) Regulations 2009 say what CQC must be told.",
      "It did not tell us of two deaths, in breach of Regulation 16 of those regulations.",
    ),
  ).toEqual(["REG-2009 16"]);
});

test("where no law is named before, they are of the law in force", () => {
  expect(breachesIn("It was in breach of Regulation 16 of those regulations.")).toEqual([
    "RA-2014 16",
  ]);
});

test("a law named beside the number stands", () => {
  expect(
    breachesIn(
      "The Care Quality Commission (Registration) Regulations 2009 say what CQC must be told.",
      "It was in breach of Regulation 16 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 and of Regulation 18 of the same regulations.",
    ),
  ).toEqual(["RA-2014 16", "RA-2014 18"]);
});
