import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../src/domain/analysis.ts";
import { makePaint } from "../src/commands/make-paint.ts";
import { displayWidth } from "../src/rendering/display-width.ts";
import { type Look, noPaint } from "../src/rendering/paint.ts";
import { reportsById } from "../src/rendering/reports-by-id.ts";
import { renderSummary } from "../src/rendering/summary.ts";
import { rankFailures } from "../src/rendering/summary/rank-failures.ts";
import { emptyAnalysis, evidence, failure, report, sampleAnalysis } from "./rendering-samples.ts";

const shown = (analysis: Analysis, look: Look) =>
  [...renderSummary(analysis, { reports: reportsById(analysis.reports), look })].join("");

const summaryOf = (analysis: Analysis, width = 80) => shown(analysis, { width, paint: noPaint });

/** The text with its line breaks undone: what is said, wherever it is wrapped. */
const unwrapped = (text: string) => text.replace(/\n +/g, " ").replace(/ +/g, " ");

test("opens with what fails again and again, the worst first, and closes with the totals", () => {
  const lines = summaryOf(sampleAnalysis).split("\n");
  const headings = lines.filter((line) => /^[A-Z0-9]/.test(line));
  expect(headings).toEqual([
    "What fails again and again",
    "Each location, its ratings and its latest inspection",
    "Elm Court",
    "Rowan House",
    "Read, but about no inspected service that has a name",
    "What could not be read",
    "4 reports of 2 locations, 4 repeated failures. 1 input not read. No breach found",
  ]);
  const classes = lines.join("\n").match(/^ {5}(Persistent|Consecutive|Systemic|Relapse):/gm);
  expect(classes?.map((name) => name.trim())).toEqual([
    "Persistent:",
    "Consecutive:",
    "Systemic:",
    "Relapse:",
  ]);
});

test.each([
  "Regulation 17, Good governance Rowan House, Alder Care Limited Persistent: breached at 3 " +
    "inspections in a row and at 4 inspections in all, since 5 March 2019, latest 6 June 2023. Last " +
    "enforcement: warning notice, 6 June 2023. Enforcement grew heavier.",
  "“At this inspection the registered provider still had no effective system to check the quality " +
    "and safety of the service, and this was a continued breach of regulation 17.” rowan-2023.pdf, page 7",
  "Rated below Good: safe",
  "The text itself says it repeats.",
  "Relapse: breached again after it had been put right, at 3 inspections in all",
  "Found met on 10 January 2024.",
  "Systemic: breached at 2 locations of this provider",
  "Questions: S safe, E effective, C caring, R responsive, W well-led.",
  "RI Requires improvement, I Inadequate, * carried forward (not looked at then), - no rating.",
  "Alder Care Limited, Residential care home, formerly The Elms",
  "2021-02 Outstanding S - E - C - R - W -",
  "No breach found at the latest inspection, February 2021.",
  "Perhaps the same place, please check: Elm Court Lodge (near name).",
  "Alder Care Limited, Residential care home, 1-100000001, ZZ1 1ZZ",
  "2019-03-05 Requires improvement S RI E G C G* R RI W RI",
  "2023-06-06 Inadequate S I E G C G* R RI W I",
  "2 breaches at the latest inspection, 6 June 2023:",
  "Regulation 17, Good governance; continuing breach; warning notice, to be met by 30 September 2023; page 7",
  "Regulation 18 (Registration Regulations 2009), Notification of other incidents; new breach; page 7",
  "Met now: regulation 9.",
  "In special measures since this inspection (rowan-2023.pdf, page 3).",
  "1 warning: cqc-lens explain rowan-2023.pdf warnings",
  "menu.pdf",
  "scan.pdf It holds pictures of pages and no text.",
  "No breach found\nis not the same as none: silence is never read as put right.",
])("says: %.60s", (words) => {
  expect(unwrapped(summaryOf(sampleAnalysis))).toContain(words);
});

describe("wherever it is shown", () => {
  test.each([40, 60, 80, 200])("no line is wider than %i columns", (width) => {
    for (const line of summaryOf(sampleAnalysis, width).split("\n")) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test("colour adds nothing to the words", () => {
    const coloured = shown(sampleAnalysis, { width: 80, paint: makePaint(1) });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(summaryOf(sampleAnalysis));
  });

  test("without colour there is no control character but the new line", () => {
    expect(summaryOf(sampleAnalysis)).not.toMatch(/[^\n\P{Cc}]|[\u2500-\u259f]/u);
  });
});

test("nothing that a document says reaches the terminal raw", () => {
  const hostile = "x\u001b]0;title\u0007\u009b2J\u202e\ny";
  const its = report("one", {
    source: { ...report("one").source, path: hostile },
    location: {
      name: hostile,
      id: null,
      postcode: hostile,
      formerNames: [hostile],
      alsoKnownAs: [],
    },
    provider: { name: hostile, id: null },
    service: { sector: hostile, type: hostile },
    specialMeasures: { status: "entered", evidence: [evidence(hostile)] },
  });
  const analysis: Analysis = {
    ...emptyAnalysis,
    reports: [its, report("two", { source: its.source })],
    locations: [
      {
        location: its.location,
        provider: its.provider,
        inspections: [
          {
            reportId: "one",
            alsoIn: [],
            dates: [],
            published: null,
            told: false,
            inherited: false,
            ratings: its.ratings,
          },
        ],
        ledger: [],
        streaks: [],
        ratingCourses: [],
        specialMeasures: [],
        links: [{ by: "name", strength: "fair", shared: hostile }],
        warnings: [{ code: "x", message: hostile, told: [] }],
        questions: [{ name: hostile, id: null, reason: hostile }],
      },
    ],
    repeatedFailures: [
      failure({
        location: its.location,
        provider: its.provider,
        occurrences: [
          {
            reportId: "one",
            date: null,
            citedAs: hostile,
            fit: "same",
            daysSince: null,
            told: false,
            inherited: false,
            action: null,
            evidence: [evidence(hostile)],
          },
        ],
      }),
    ],
    problems: [{ path: hostile, code: "damaged", message: hostile }],
  };
  expect(summaryOf(analysis)).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  expect(summaryOf(analysis)).toContain("x\ufffd]0;title");
});

test("where nothing repeats, it says so", () => {
  const once = { ...sampleAnalysis, repeatedFailures: [] };
  expect(summaryOf(once)).toContain("Nothing was found to fail more than once in what was read.");
});

test("where nothing could be read, there is nothing else to say", () => {
  const unread = { ...emptyAnalysis, problems: sampleAnalysis.problems };
  expect(summaryOf(unread)).toBe(
    "What could not be read\n\n  scan.pdf\n    It holds pictures of pages and no text.\n\nNothing could be read.\n",
  );
});

test("of two equal failures the more frequent is worse, then the one with heavier enforcement", () => {
  const occurrences = failure().occurrences.map((one) => ({ ...one, action: null }));
  const light = failure({ occurrences, first: "2001" });
  const heavy = failure({ first: "2002" });
  const frequent = failure({ count: 5, occurrences, first: "2003" });
  const rating = failure({
    subject: { type: "rating", question: "safe" },
    count: 9,
    first: "2004",
  });
  const repaired = failure({ class: "persistent", resolvedAt: "2020", first: "2005" });
  const ranked = rankFailures([repaired, rating, light, heavy, frequent]);
  expect(ranked.map(({ first }) => first)).toEqual(["2003", "2002", "2001", "2004", "2005"]);
});
