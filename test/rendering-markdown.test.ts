import { describe, expect, test } from "vitest";
import type { Analysis } from "../src/domain/analysis.ts";
import { renderMarkdown } from "../src/rendering/markdown.ts";
import { movementOf } from "../src/rendering/markdown/movement-of.ts";
import { safeMarkdown } from "../src/rendering/markdown/safe-markdown.ts";
import { reportsById } from "../src/rendering/reports-by-id.ts";
import type { RatingValue } from "../src/domain/vocabulary.ts";
import { emptyAnalysis, rated, report, sampleAnalysis, unrated } from "./rendering-samples.ts";

const markdownOf = (analysis: Analysis) =>
  [...renderMarkdown(analysis, reportsById(analysis.reports))].join("");

const rowOf = (text: string, name: string) =>
  text
    .split("\n")
    .find((line) => line.startsWith(`| ${name} |`))
    ?.split(" | ");

test("the services stand in a table: rating, the one before, movement and breaches by name", () => {
  const row = rowOf(markdownOf(sampleAnalysis), "Rowan House");
  expect(row?.slice(1, 6)).toEqual([
    "Alder Care Limited",
    "6 June 2023",
    "Inadequate",
    "Requires improvement",
    "worse",
  ]);
  expect(row?.[6]).toBe(
    "Regulation 17, Good governance (continuing breach; warning notice)<br>" +
      "Regulation 18 (Registration Regulations 2009), Notification of other incidents (new breach) |",
  );
});

test("each repeated failure has every time that it was found, with sentence, file and page", () => {
  expect(markdownOf(sampleAnalysis)).toContain(
    [
      "- 6 June 2023, RA-2014 17, warning notice:",
      "  > “At this inspection the registered provider still had no effective system to check the " +
        "quality and safety of the service, and this was a continued breach of regulation 17.”",
      "  > — rowan-2023.pdf, page 7",
    ].join("\n"),
  );
});

test("what could not be read is told, and that silence is not repair", () => {
  const text = markdownOf({
    ...emptyAnalysis,
    problems: [{ path: "a|b.pdf", code: "not-a-pdf", message: "It is <b>no</b> PDF." }],
  });
  expect(text).toContain("No inspected service was found.");
  expect(text).toContain("- a\\|b.pdf: It is \\<b\\>no\\</b\\> PDF.");
  expect(text).toContain("silence is never read as put right");
});

test("words of a document make no markup, no link, no cell and no new line", () => {
  const name = "[Home](http://x.example) | <img src=x onerror=y> `a` **b** \u202e\n# c";
  expect(safeMarkdown(name)).toBe(
    "\\[Home\\](http://x.example) \\| \\<img src=x onerror=y\\> \\`a\\` \\*\\*b\\*\\* \ufffd # c",
  );
  const named = report("a", { location: { ...report("a").location, name } });
  const [history] = sampleAnalysis.locations;
  const text = markdownOf({
    ...emptyAnalysis,
    reports: [named],
    locations: [{ ...history!, location: named.location }],
  });
  expect(text).toContain(`| ${safeMarkdown(name)} |`);
  expect(text).not.toMatch(/^# c/m);
});

describe("the movement of the overall rating", () => {
  const inspection = (value: RatingValue | null, basis?: "carried-forward") => ({
    ...sampleAnalysis.locations[0]!.inspections[0]!,
    ratings: { ...unrated, overall: value === null ? null : rated(value, basis) },
  });
  const moved = (...inspections: readonly ReturnType<typeof inspection>[]) =>
    movementOf({ ...sampleAnalysis.locations[0]!, inspections }, []);

  test.each([
    [["Good", "Inadequate"], "down"],
    [["Inadequate", "Requires improvement"], "up"],
    [["Good", null, "Good"], "same"],
    [["Good"], "unknown"],
    [["Good", "Inspected but not rated"], "unknown"],
    [["Good", null], "unknown"],
  ] as const)("%j: %s", (values, movement) => {
    expect(moved(...values.map((value) => inspection(value))).movement).toBe(movement);
  });

  test("is none where the rating only stands from before", () => {
    const move = moved(inspection("Inadequate"), inspection("Good", "carried-forward"));
    expect(move).toMatchObject({ movement: "unknown", before: { value: "Inadequate" } });
  });

  test("is from the rating that the report itself names, where no earlier one is in hand", () => {
    const latest = report("a", { previousRatings: { ...unrated, overall: rated("Good") } });
    const history = { ...sampleAnalysis.locations[0]!, inspections: [inspection("Inadequate")] };
    expect(movementOf(history, [latest])).toMatchObject({
      before: { value: "Good" },
      movement: "down",
    });
  });
});
