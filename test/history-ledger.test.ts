import { describe, expect, test } from "vitest";
import { historiesOf } from "./histories.ts";
import type { Breach } from "../src/domain/report.ts";
import type { BreachStatus } from "../src/domain/vocabulary.ts";
import { breachOf, reportOf, type ReportFacts } from "./report-builder.ts";

const ledgerFor = (...reports: readonly ReportFacts[]) =>
  historiesOf(reports.map(reportOf)).flatMap(({ ledger }) => ledger);

/** What one inspection says of regulation 12, by its reports from the fullest on. */
const entryFor = (...reports: readonly (readonly Breach[])[]) => {
  const kinds = ["inspection-report", "location-page", "press-release"] as const;
  const facts = reports.map((breaches, at) => ({
    id: `r${String(at)}`,
    kind: kinds[at] ?? ("news-article" as const),
    dates: ["2023-05-16"],
    breaches,
  }));
  const { state, status, action } = ledgerFor(...facts)[0]?.entries[0] ?? {};
  return { state, status, action };
};

const twelve = (status: BreachStatus, facts: Partial<Breach> = {}): Breach =>
  breachOf("12", { status, ...facts });

describe("the state of a regulation at an inspection", () => {
  test.each([
    ["current", "breached"],
    ["new", "breached"],
    ["continuing", "breached"],
    ["resolved", "met"],
    ["previous", "not-assessed"],
    ["not-followed-up", "not-assessed"],
  ] as const)("%s is %s", (status, state) => {
    expect(entryFor([twelve(status)])).toEqual({ state, status, action: null });
  });
});

describe("where several breaches or reports speak of one regulation", () => {
  const cases: readonly (readonly [string, string, readonly (readonly Breach[])[]])[] = [
    [
      "now outweighs before",
      "breached current",
      [[twelve("previous", { id: "a" }), twelve("current", { id: "b" })]],
    ],
    [
      "a paragraph in breach outweighs one that is met",
      "breached current",
      [[twelve("resolved", { id: "a" }), twelve("current", { id: "b" })]],
    ],
    [
      "the fullest report has the word",
      "met resolved",
      [[twelve("resolved")], [twelve("current")]],
    ],
    [
      "not followed up is a word, too",
      "not-assessed not-followed-up",
      [[twelve("not-followed-up")], [twelve("continuing")]],
    ],
    [
      "what the fullest report leaves open, another says",
      "breached continuing",
      [[twelve("previous")], [twelve("continuing")]],
    ],
    [
      "continuing is closer than current, and no conflict",
      "breached continuing",
      [[twelve("current")], [twelve("continuing")]],
    ],
    ["a breach that only another report tells counts", "breached new", [[], [twelve("new")]]],
  ];
  test.each(cases)("%s", (_, expected, reports) => {
    const { state, status } = entryFor(...reports);
    expect(`${state ?? ""} ${status ?? ""}`).toBe(expected);
  });

  test("the action is the heaviest of the leading report, else of another that agrees", () => {
    const conditions = twelve("current", { action: "conditions" });
    const warning = twelve("current", { action: "warning-notice", id: "a" });
    const notice = twelve("current", { action: "requirement-notice", id: "b" });
    expect(entryFor([notice, warning], [conditions]).action).toBe("warning-notice");
    expect(entryFor([twelve("current")], [conditions]).action).toBe("conditions");
    expect(entryFor([twelve("resolved")], [conditions]).action).toBeNull();
  });
});

test("an inspection that is silent on a regulation has not assessed it", () => {
  const rows = ledgerFor(
    { id: "a", dates: ["2019-01-01"], breaches: [breachOf("12", { action: "warning-notice" })] },
    { id: "b", dates: ["2020-01-01"] },
    { id: "c", dates: ["2021-01-01"], breaches: [breachOf("12", { status: "resolved" })] },
  );
  const seen = { action: null, told: false, inherited: false };
  expect(rows).toEqual([
    {
      instrument: "RA-2014",
      regulation: "12",
      title: "Safe care and treatment",
      lastAssessed: "2021-01-01",
      entries: [
        {
          ...seen,
          reportId: "a",
          date: "2019-01-01",
          state: "breached",
          status: "current",
          action: "warning-notice",
        },
        { ...seen, reportId: "b", date: "2020-01-01", state: "not-assessed", status: null },
        { ...seen, reportId: "c", date: "2021-01-01", state: "met", status: "resolved" },
      ],
    },
  ]);
});

test("rows are in the order of the law, each instrument apart", () => {
  const rows = ledgerFor({
    id: "a",
    breaches: ["REG-2009 18", "18", "9A", "9", "12"].map((citation) => breachOf(citation)),
  });
  expect(rows.map(({ instrument, regulation }) => `${instrument} ${regulation}`)).toEqual([
    "RA-2014 9",
    "RA-2014 9A",
    "RA-2014 12",
    "RA-2014 18",
    "REG-2009 18",
  ]);
});

test("a regulation of 2010 has the row of its main successor only", () => {
  const rows = ledgerFor(
    { id: "a", dates: ["2014-01-01"], breaches: [breachOf("RA-2010 13"), breachOf("RA-2010 17")] },
    { id: "b", dates: ["2016-01-01"], breaches: [breachOf("12")] },
  );
  expect(
    rows.map(({ regulation, entries }) => [regulation, entries.map((one) => one.state)]),
  ).toEqual([
    ["10", ["breached", "not-assessed"]],
    ["12", ["breached", "breached"]],
  ]);
});
