import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageAt } from "../src/domain/document.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { linesOf } from "./reading-make-pdf.ts";

// The regulator's own reports, where they are at hand; nothing of them is part of the project.
const folder = new URL("../../shared/data/reports/", import.meta.url);
const fileOf = (name: string): URL => new URL(`${name}.pdf`, folder);
const questions = ["safe", "effective", "caring", "responsive", "well-led"];

const read = (name: string) => readDocument(`${name}.pdf`, readFileSync(fileOf(name)));

describe.skipIf(!existsSync(fileOf("limes-2015")))("the report of 2015, in two columns", () => {
  test("has its ratings beside the questions", async () => {
    const lines = linesOf(await read("limes-2015"));
    expect(lines.filter((line) => /^Overall rating.*\t/.test(line))).toHaveLength(1);
    for (const question of questions) {
      const rows = lines.filter((line) => line.startsWith(`Is the service ${question}?\t`));
      expect(rows).toHaveLength(2);
      expect(lines).toContain(`Is the service ${question}?`);
    }
  });

  test("has whole sentences on their pages", async () => {
    const document = await read("limes-2015");
    const breaches = document.text.match(
      /was a breach of regulation \d+ of the Health and Social Care Act 2008 \(Regulat\w+ Activities\) Regulations 2014\./g,
    );
    expect(breaches?.length).toBeGreaterThan(9);
    const dignity = document.text.search(/[^.]*was a breach of regulation 10 of/);
    expect(pageAt(document, dignity + 5)).toBe(10);
    expect(document.pages).toHaveLength(17);
    expect(document.doubts).toEqual([]);
  });

  test("has the rows of its tables", async () => {
    const lines = linesOf(await read("limes-2015"));
    expect(lines.filter((line) => line === "Regulated activity\tRegulation")).toHaveLength(8);
    const rows = lines.filter((line) => /^Accommodation [^\t]+\tRegulation \d+ /.test(line));
    expect(rows).toHaveLength(8);
    expect(lines.filter((line) => /^\tRegulation \d+ \(1\)/.test(line))).toHaveLength(8);
  });

  test("has its foot in the furniture alone", async () => {
    const { furniture, text } = await read("limes-2015");
    expect(furniture).toHaveLength(2);
    expect(text).not.toContain("Inspection report 05/10/2015");
  });
});

describe.skipIf(!existsSync(fileOf("arreta-2023")))("the report of 2023, in one column", () => {
  test("has its ratings, its dates and its list items", async () => {
    const document = await read("arreta-2023");
    const lines = linesOf(document);
    expect(lines).toContain("Overall rating for this service\tGood");
    expect(lines).toContain("19 October 2023");
    expect(lines.filter((line) => line.startsWith("● ")).length).toBeGreaterThan(40);
    expect(lines.filter((line) => /^(?:CQC about|administer)/.test(line))).toEqual([]);
    expect(document.pages).toHaveLength(15);
  });
});
