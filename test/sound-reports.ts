import { expect } from "vitest";
import { pageAt, type Document } from "../src/domain/document.ts";
import { report as schema, type Evidence, type Report } from "../src/domain/report.ts";

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== "object") return;
  if ("quote" in value && "rule" in value) yield value as Evidence;
  for (const part of Object.values(value)) yield* evidenceIn(part);
}

/** Expects what holds for the reports of each document, whatever it says. */
export function expectSoundReports(document: Document, reports: readonly Report[]): void {
  for (const report of reports) {
    expect(schema.parse(report)).toEqual(report);
    for (const { quote, start, end, page } of evidenceIn(report)) {
      expect(document.text.slice(start, end)).toBe(quote);
      expect(quote.trim()).not.toBe("");
      expect(page).toBe(pageAt(document, start));
    }
  }
}
