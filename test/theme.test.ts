import { describe, expect, test } from "vitest";
import type { Section, SectionKind } from "../src/domain/document.ts";
import type { Fact } from "../src/domain/fact.ts";
import { textAt } from "../src/domain/span.ts";
import { themes, type Status } from "../src/domain/vocabulary.ts";
import { corpus } from "../src/facts/theme/corpus.ts";
import { polarityRows } from "../src/facts/theme/polarity-rows.ts";
import { stemOf } from "../src/facts/theme/stem-of.ts";
import { themeMentions } from "../src/facts/theme/theme-mentions.ts";
import { findingsOf } from "../src/reports/findings.ts";
import { documentOf } from "./text-report.ts";

const sectionOf = (text: string, kind: SectionKind = "body"): Section => ({
  kind,
  question: "safe",
  standing: "current",
  span: { start: 0, end: text.length },
});

const told = (text: string, kind?: SectionKind): string[] =>
  themeMentions(text, sectionOf(text, kind)).map(
    ({ claim: { theme, polarity }, evidence }) =>
      `${theme} ${polarity}: ${textAt(text, evidence.span)}`,
  );

test("a clause on several themes tells of each", () => {
  expect(told("Risk assessments and care plans had not been updated.")).toEqual([
    "risk-assessment concern: Risk assessments and care plans had not been updated",
    "records-and-care-plans concern: Risk assessments and care plans had not been updated",
  ]);
});

test("'no' reaches over a list", () => {
  expect(told("There were no gaps in medicines records, omissions and errors in them.")).toEqual([
    expect.stringMatching(/^medicines strength/),
    expect.stringMatching(/^records-and-care-plans strength/),
  ]);
});

test("a sentence tells of a theme once", () => {
  expect(told("Medicines were unsafe and medicines had not been stored safely.")).toHaveLength(1);
});

test("a concern outweighs a strength, and 'but' outweighs what it contrasts with", () => {
  const polarity = (text: string) => told(text).map((one) => one.split(/[ :]/)[1]);
  expect(polarity("Medicines were given on time although medicines were not recorded.")).toEqual([
    "concern",
  ]);
  expect(polarity("Medicines were not recorded but medicines were given on time.")).toEqual([
    "strength",
  ]);
});

describe("sections", () => {
  const concern = "Medicines were not managed safely.";
  const strength = "Medicines were managed safely.";
  test.each<[SectionKind, number, number]>([
    ["summary", 1, 1],
    ["question", 1, 1],
    ["body", 1, 1],
    ["requirement-table", 1, 0],
    ["enforcement-table", 1, 0],
    ["cover", 0, 0],
    ["background", 0, 0],
    ["guidance", 0, 0],
    ["why-inspected", 0, 0],
    ["follow-up", 0, 0],
    ["enforcement-summary", 0, 0],
  ])("%s gives %i concern and %i strength", (kind, concerns, strengths) => {
    expect([told(concern, kind).length, told(strength, kind).length]).toEqual([
      concerns,
      strengths,
    ]);
  });
});

test("speech that is not closed goes on to the end of its line, and no farther", () => {
  expect(told("“The food was cold. Staff were rude.\nMedicines were not stored safely.")).toEqual([
    "medicines concern: Medicines were not stored safely",
  ]);
});

test("apostrophes open no quotation", () => {
  expect(
    told("The residents' care plans were out of date and the staff's training was poor."),
  ).toHaveLength(2);
});

test("the corpus shows each theme and each row of the polarity table", () => {
  const told = corpus.flatMap(({ text }) => themeMentions(text, sectionOf(text)));
  const shown = new Set(told.map(({ claim }) => claim.theme));
  expect(themes.filter((theme) => !shown.has(theme))).toEqual([]);
  const fired = new Set(told.map(({ evidence }) => evidence.rule));
  const telling = polarityRows.filter(({ sense }) => sense !== "idle" && sense !== "unsaid");
  expect(telling.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
});

test("stems are stable, and those of 'medicine' and 'medication' differ", () => {
  expect(["medicines", "medicine", "medications", "medical"].map(stemOf)).toEqual([
    "medicin",
    "medicin",
    "medic",
    "medic",
  ]);
});

test("a page without full stops is read in time that grows with its length", () => {
  const time = (words: string): number => {
    const start = performance.now();
    themeMentions(words, sectionOf(words));
    return performance.now() - start;
  };
  const words = "medicines were not safely recorded and staff “ ‘ no audits, ";
  time(words.repeat(500));
  expect(time(words.repeat(8000))).toBeLessThan(40 * (time(words.repeat(1000)) + 5));
});

describe("findings", () => {
  const text = "Medicines were not managed safely.";
  const document = documentOf(text);
  const fact = (status: Status): Fact => {
    const [mention] = themeMentions(text, sectionOf(text));
    return { ...mention!, status, cue: null };
  };
  test.each<[Status, number]>([
    ["current", 1],
    ["continuing", 1],
    ["new", 1],
    ["previous", 0],
    ["resolved", 0],
    ["absent", 0],
    ["hypothetical", 0],
    ["other-service", 0],
    ["not-followed-up", 0],
  ])("a fact that is %s makes %i", (status, count) => {
    expect(findingsOf([fact(status)], document, [sectionOf(text)])).toHaveLength(count);
  });

  test("facts of one theme, polarity and key question are one finding with all the evidence", () => {
    const [finding] = findingsOf([fact("current"), fact("new")], document, [sectionOf(text)]);
    expect(finding).toMatchObject({ theme: "medicines", polarity: "concern", keyQuestion: "safe" });
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual([text, text]);
  });
});
