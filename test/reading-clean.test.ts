import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine } from "../src/reading/clean/clean-characters.ts";
import { distinctFurniture, furnitureTest } from "../src/reading/clean/furniture.ts";
import { seamOf, wordsOf } from "../src/reading/clean/mend-lines.ts";

describe("characters", () => {
  test.each([
    ["Regula\u7400\u6900on for sta\u6600\u6600", "Regulation for staff"],
    ["\ufb01ve o\ufb03ces", "five offices"],
    ["people\u00a0and\u2003care", "people and care"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["a\0b\fc\rd", "ab c d"],
    ["co\u00adoperate", "cooperate"],
    ["\uf0b7 item", "• item"],
    ["cafe\u0301", "café"],
    ["lone \ud800 half", "lone \ufffd half"],
    ["½ dose™ of H²O – “well”", "½ dose™ of H²O – “well”"],
    ["  many   spaces  ", "many spaces"],
    ["爱 and 愀", "爱 and 愀"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  test("a line that seems to need no cleaning is what cleaning would make of it", () => {
    const line = fc.string({ unit: fc.constantFrom(" ", "\t", "a", "é", "’", "•", "\u00ad") });
    const asCleaned = (text: string): string => cleanLine(`\u200b${text}`);
    fc.assert(
      fc.property(line, (text) => cleanLine(text) === asCleaned(text)),
      { numRuns: 1000 },
    );
  });
});

describe("hyphens at line ends", () => {
  const words = wordsOf(["The management was person-centred", "and well", "care planning", "re-"]);
  const mend = (line: string, next: string) => {
    const { cut, space } = seamOf(line, next, words);
    return line.slice(0, line.length - cut) + space + next;
  };
  test.each([
    ["the manage-", "ment of", "the management of"],
    ["a person-", "centred way", "a person-centred way"],
    ["to self-", "administer", "to self-administer"],
    ["well-", "led", "well-led"],
    ["an end-of-", "life plan", "an end-of-life plan"],
    ["the care-", "planning", "the care-planning"],
    ["unfore-", "seen", "unforeseen"],
    ["non-", "CQC", "non-CQC"],
    ["10-", "15 minutes", "10-15 minutes"],
    ["medi\u00ad", "cines", "medicines"],
    ["a dash -", "and more", "a dash - and more"],
    ["plain", "words", "plain words"],
  ])("%j %j", (line, next, mended) => {
    expect(mend(line, next)).toBe(mended);
  });
});

describe("furniture", () => {
  const page = (number: number) => [
    "Newtown Council",
    "Is the service safe?",
    "Inadequate",
    `text ${"abcdefg"[number] ?? ""}`,
    `Page ${number} of 5`,
  ];
  const isFurniture = furnitureTest([1, 2, 3, 4, 5].map(page));

  test.each([
    ["Newtown Council", true],
    ["Page 3 of 5", true],
    ["12", true],
    ["12 Elm House Inspection report 03 May 2018", true],
    ["Inspection Report Elm House February 2014", true],
    ["Elm House DS0000024124.V300151.R01.S.doc Version 5.2 Page 2", true],
    ["Is the service safe?", false],
    ["Inadequate", false],
    ["text b", false],
    ["Inspection report", false],
    ["We wrote our inspection report in May 2018 and sent it to the provider.", false],
  ])("%j: %j", (line, expected) => {
    expect(isFurniture(line)).toBe(expected);
  });

  test("is not what stands on one page, or on few of many", () => {
    expect(furnitureTest([["Elm House", "Text"]])("Elm House")).toBe(false);
    const cover = furnitureTest([["Elm House"], ["a"], ["Elm House"], ["b"]]);
    expect(cover("Elm House")).toBe(false);
  });

  test("is kept once, whatever the page number", () => {
    expect(distinctFurniture(["1 Elm House", "2 Elm House", "Page 1 of 2", "Page 2 of 2"])).toEqual(
      ["1 Elm House"],
    );
  });
});
