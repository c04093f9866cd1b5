import { describe, expect, test } from "vitest";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { documentOf, reportOf } from "./text-report.ts";

// What does not fit together: a warning with its code, and silence where it fits.

const cover = ["Fell House", "Inspection report", "Date of inspection: 4 March 2019"];
const codes = (...lines: readonly string[]): readonly string[] =>
  reportOf("inspection-report", ...cover, ...lines).warnings.map(({ code }) => code);

const rated = (overall: string, ...questions: readonly string[]): readonly string[] => [
  `Overall rating for this service\t${overall}`,
  ...["safe", "effective", "caring", "responsive", "well-led"].map(
    (question, nth) => `Is the service ${question}?\t${questions[nth] ?? "Good"}`,
  ),
];
const [good, below, worst] = ["Good", "Requires improvement", "Inadequate"] as const;

describe("the overall rating against its questions", () => {
  test.each([
    ["Good with two below", rated(good, below, below)],
    ["Good with one Inadequate", rated(good, worst)],
    ["Inadequate with none Inadequate", rated(worst, below, below)],
    ["Requires improvement with all Good", rated(below)],
  ])("%s", (_, lines) => {
    expect(codes(...lines)).toContain("rating-aggregation");
  });

  test.each([
    ["Good with one below", rated(good, below)],
    ["Requires improvement with two below", rated(below, below, below)],
    ["Inadequate with two Inadequate", rated(worst, worst, worst)],
    ["four questions", rated(good, below, below).slice(0, -1)],
  ])("fits: %s", (_, lines) => {
    expect(codes(...lines)).not.toContain("rating-aggregation");
  });
});

describe("breaches", () => {
  const table = [
    "Action we have told the provider to take",
    "Regulated activity\tRegulation",
    "Personal care\tRegulation 12 HSCA RA Regulations 2014 Safe care and treatment",
  ];
  const told = (number: number): string => `This was a breach of regulation ${number}.`;

  test("of the text that the table leaves out", () => {
    expect(codes(told(12), told(18), ...table)).toContain("breach-table");
  });

  test("all in the table, or no table at all", () => {
    expect(codes(told(12), ...table)).not.toContain("breach-table");
    expect(codes(told(12), told(18))).not.toContain("breach-table");
  });

  test("counted and listed", () => {
    const list = "relating to staffing and good governance.";
    expect(codes(`We found three breaches of regulations ${list}`)).toContain("breach-count");
    expect(codes(`We found two breaches of regulations ${list}`)).not.toContain("breach-count");
  });

  test("with a rating of Good", () => {
    expect(codes(...rated(good), told(17))).toContain("rating-with-breach");
    expect(codes(...rated(below, below, below), told(17))).not.toContain("rating-with-breach");
  });
});

describe("one question rated twice", () => {
  const chapter = ["Is the service safe?", "Our findings"];

  test("on the cover and over the chapter", () => {
    const told = reportOf("inspection-report", ...cover, ...rated(good), "Inadequate", ...chapter);
    const conflict = told.warnings.find(({ code }) => code === "rating-conflict");
    expect(conflict?.evidence.map(({ quote }) => quote)).toEqual([
      "Is the service safe?\tGood",
      "Inadequate\nIs the service safe?",
    ]);
    expect(told.ratings.safe?.value).toBe("Good");
  });

  test("alike", () => {
    expect(codes(...rated(good), "Good", ...chapter)).not.toContain("rating-conflict");
    expect(
      codes(
        ...rated(good),
        ...chapter,
        "At the last inspection this key question was rated inadequate.",
      ),
    ).not.toContain("rating-conflict");
  });
});

test("published before the inspection", () => {
  const told = reportOf("inspection-report", ...cover, "Date of publication: 2 January 2018");
  expect(told.warnings).toContainEqual(
    expect.objectContaining({
      code: "dates-out-of-order",
      evidence: [
        expect.objectContaining({ quote: "Date of inspection: 4 March 2019" }),
        expect.objectContaining({ quote: "Date of publication: 2 January 2018" }),
      ],
    }),
  );
  expect(codes("Date of publication: 2 May 2019")).not.toContain("dates-out-of-order");
  expect(codes("Date of publication: March 2019")).not.toContain("dates-out-of-order");
});

test("a last report published after this inspection", () => {
  const last = (date: string): string => `Rating at last inspection: Good (published ${date}).`;
  expect(codes(last("7 May 2020"))).toContain("dates-out-of-order");
  expect(codes(last("7 May 2017"))).not.toContain("dates-out-of-order");
});

test("an id in the file's name that is not the text's", () => {
  const codesOf = (path: string): readonly string[] => {
    const document = documentOf([...cover, "Location ID: 1-123456789"].join("\n"));
    const named = { ...document, source: { ...document.source, path } };
    return analyseDocument(named, { kind: null }).flatMap(({ warnings }) =>
      warnings.map(({ code }) => code),
    );
  };
  expect(codesOf("reports/1-987654321.txt")).toContain("id-in-file-name");
  expect(codesOf("reports/1-123456789-2019.txt")).not.toContain("id-in-file-name");
  expect(codesOf("reports/fell-house.txt")).not.toContain("id-in-file-name");
});

test("every warning about facts shows them", () => {
  const told = reportOf(
    "inspection-report",
    ...cover,
    ...rated(good, worst),
    "Breach of regulation 17.",
  );
  const bare = told.warnings.filter(({ evidence }) => evidence.length === 0);
  expect(bare.map(({ code }) => code)).toEqual([]);
});
