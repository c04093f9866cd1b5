import { describe, expect, test } from "vitest";
import { openReportStore } from "../src/batch/report-store.ts";
import { judgeReports } from "../src/commands/judge-reports.ts";
import { readFailOn } from "../src/commands/check-options.ts";
import { readRegulations } from "../src/commands/read-regulations.ts";
import { gateSelectors } from "../src/domain/gate-selectors.ts";
import { defaultPolicy } from "../src/domain/policy.ts";
import type { Report } from "../src/domain/report.ts";
import { failuresIn } from "../src/rendering/check/checked.ts";
import { whatFails } from "../src/rendering/check/failure-words.ts";
import { breachOf, evidenceOf, ratingOf, reportOf, statementOf } from "./report-builder.ts";

interface Asked {
  readonly failOn: string;
  readonly regulation?: string;
  readonly inherited?: boolean;
}

function judge(reports: readonly Report[], { failOn, regulation, inherited = true }: Asked) {
  const store = openReportStore();
  for (const report of reports) store.add(JSON.stringify(report));
  const regulations = regulation === undefined ? null : readRegulations(regulation);
  const gate = { failOn: readFailOn(failOn), regulations };
  try {
    return judgeReports(store, { gate, policy: defaultPolicy, inherited });
  } finally {
    store.close();
  }
}

/** Each failure as "condition: what, of when". */
const failures = (reports: readonly Report[], asked: Asked): readonly string[] =>
  failuresIn(judge(reports, asked)).map(
    (one) => `${one.condition}: ${whatFails(one)}, ${one.date ?? "undated"}`,
  );

const older = (facts: Partial<Parameters<typeof reportOf>[0]> = {}) =>
  reportOf({ id: "older", dates: ["2019-03-05"], ...facts });
const newer = (facts: Partial<Parameters<typeof reportOf>[0]> = {}) =>
  reportOf({ id: "newer", dates: ["2023-06-06"], ...facts });
const careful = { regulation: "Regulation 12, Safe care and treatment" };

describe("ratings, by the latest inspection of a place", () => {
  const bad = { overall: ratingOf("Inadequate"), safe: ratingOf("Requires improvement") };
  test.each([
    ["inadequate", ["inadequate: Overall: Inadequate, 2023-06-06"]],
    [
      "below-good",
      [
        "below-good: Overall: Inadequate, 2023-06-06",
        "below-good: Safe: Requires improvement, 2023-06-06",
      ],
    ],
    [
      "below-good,inadequate",
      [
        "inadequate: Overall: Inadequate, 2023-06-06",
        "below-good: Safe: Requires improvement, 2023-06-06",
      ],
    ],
    ["below-good:safe", ["below-good: Safe: Requires improvement, 2023-06-06"]],
    ["inadequate:safe", []],
    ["breach,special-measures,warning-notice", []],
  ])("%s", (failOn, expected) => {
    expect(failures([newer({ ratings: bad })], { failOn })).toEqual(expected);
  });

  test("what only an earlier inspection says is past", () => {
    const reports = [older({ ratings: bad }), newer({ ratings: { overall: ratingOf("Good") } })];
    expect(failures(reports, { failOn: "inadequate,below-good" })).toEqual([]);
  });

  test("a rating carried forward stands", () => {
    const carried = newer({ ratings: { overall: ratingOf("Inadequate", "carried-forward") } });
    expect(failures([carried], { failOn: "inadequate" })).toHaveLength(1);
  });

  test("a previous rating that the latest report quotes does not", () => {
    const quoting = newer({ previousRatings: { overall: ratingOf("Inadequate") } });
    expect(failures([quoting], { failOn: "inadequate,below-good" })).toEqual([]);
  });
});

describe("breaches, by the latest inspection of a place", () => {
  test.each([
    ["current", 1],
    ["new", 1],
    ["continuing", 1],
    ["resolved", 0],
    ["previous", 0],
    ["not-followed-up", 0],
  ] as const)("%s: %i", (status, count) => {
    const report = newer({ breaches: [breachOf("12", { status })] });
    expect(failures([report], { failOn: "breach" })).toHaveLength(count);
  });

  test("one that the latest report is silent on is no failure", () => {
    const reports = [older({ breaches: [breachOf("12")] }), newer({ breaches: [breachOf("17")] })];
    expect(failures(reports, { failOn: "breach" })).toEqual([
      "breach: Regulation 17, Good governance: breached, 2023-06-06",
    ]);
  });

  test.each([
    ["12", ["12", "RA-2010 13"], 1],
    ["17", ["12", "RA-2010 10"], 1],
    ["RA-2010 13", ["12", "17"], 1],
    ["23", ["18", "17"], 1],
    ["18", ["REG-2009 18"], 0],
    ["reg-2009:18", ["18", "REG-2009 18"], 1],
    ["9A", ["9"], 0],
  ])("--regulation %s of %j", (regulation, cited, count) => {
    const breaches = cited.map((citation) => breachOf(citation));
    expect(failures([newer({ breaches })], { failOn: "breach", regulation })).toHaveLength(count);
  });
});

describe("what repeats", () => {
  const again = [older({ breaches: [breachOf("12")] }), newer({ breaches: [breachOf("12")] })];

  test("is of the whole history, its class and its last date with it", () => {
    const what = `${careful.regulation}: breached again (consecutive, 2 inspections), 2023-06-06`;
    expect(failures(again, { failOn: "repeat" })).toEqual([`repeat: ${what}`]);
    expect(failures(again, { failOn: "repeat:consecutive" })).toHaveLength(1);
    expect(failures(again, { failOn: "repeat:persistent" })).toEqual([]);
    expect(failures(again, { failOn: "repeat", regulation: "17" })).toEqual([]);
  });

  test("and was found put right is no failure", () => {
    const mended = reportOf({
      id: "newest",
      dates: ["2024-01-09"],
      breaches: [breachOf("12", { status: "resolved" })],
    });
    expect(failures([...again, mended], { failOn: "repeat" })).toEqual([]);
  });

  test("where only some regulations count, ratings do not", () => {
    const low = { ratings: { overall: ratingOf("Requires improvement") } };
    const reports = [older(low), newer(low)];
    expect(failures(reports, { failOn: "repeat" })).toEqual([
      "repeat: Overall: Requires improvement, below Good again (consecutive, 2 inspections), 2023-06-06",
    ]);
    expect(failures(reports, { failOn: "repeat", regulation: "12" })).toEqual([]);
  });

  test("what the text alone says to repeat counts, as that", () => {
    const evidence = [evidenceOf("again in breach of regulation 12")];
    const said = newer({
      breaches: [breachOf("12", { status: "continuing", evidence })],
      repeatStatements: [statementOf({ evidence })],
    });
    expect(failures([said], { failOn: "repeat" })).toEqual(
      failures([said], { failOn: "repeat:stated" }),
    );
  });

  test("at several places of a provider, only where it is asked for by name", () => {
    const provider = { name: "Alder Care Limited", id: "1-500" };
    const reports = ["One", "Two"].map((name, at) =>
      reportOf({
        id: name,
        location: { name, id: `1-${String(at)}` },
        provider,
        dates: ["2023-06-06"],
        breaches: [breachOf("12")],
      }),
    );
    expect(failures(reports, { failOn: "repeat" })).toEqual([]);
    const [systemic] = judge(reports, { failOn: "repeat:systemic" }).others;
    expect(systemic).toMatchObject({
      id: "repeat | RA-2014 12 | provider alder care | 2023-06-06",
      location: null,
      class: "systemic",
      count: 2,
    });
  });
});

describe("special measures", () => {
  test.each([
    ["entered", 1],
    ["remains", 1],
    ["left", 0],
    ["previous", 0],
  ] as const)("%s: %i", (status, count) => {
    const specialMeasures = { status, evidence: [evidenceOf("special measures")] };
    const report = { ...newer(), specialMeasures };
    expect(failures([report], { failOn: "special-measures" })).toHaveLength(count);
  });
});

describe("warning notices", () => {
  const notice = (standing: Report["enforcement"][number]["standing"]): Report => ({
    ...newer(),
    enforcement: [
      {
        action: "warning-notice",
        standing,
        regulations: [],
        deadline: null,
        evidence: [evidenceOf("We served a warning notice.")],
      },
    ],
  });

  test("by the breaches they are about, each once", () => {
    const about = newer({
      breaches: [
        breachOf("12", { action: "warning-notice" }),
        breachOf("12", { id: "twice", action: "warning-notice" }),
        breachOf("17", { action: "requirement-notice" }),
        breachOf("18", { action: "warning-notice", status: "resolved" }),
      ],
    });
    expect(failures([about], { failOn: "warning-notice" })).toEqual([
      `warning-notice: ${careful.regulation}: warning notice, 2023-06-06`,
    ]);
    expect(failures([about], { failOn: "warning-notice", regulation: "17" })).toEqual([]);
  });

  test.each([
    ["taken", 1],
    ["unmet", 1],
    ["met", 0],
    ["earlier", 0],
    ["proposed", 0],
    ["removed", 0],
  ] as const)("about no breach, %s: %i", (standing, count) => {
    expect(failures([notice(standing)], { failOn: "warning-notice" })).toHaveLength(count);
  });

  test("about no breach, where only some regulations count: none", () => {
    const asked = { failOn: "warning-notice", regulation: "12" };
    expect(failures([notice("taken")], asked)).toEqual([]);
  });
});

test("of several reports none of which is dated, none is taken for the latest", () => {
  const bad = { ratings: { overall: ratingOf("Inadequate") } };
  const undated = ["a", "b"].map((id) => reportOf({ id, ...bad }));
  const { undated: places, ...failing } = judge(undated, { failOn: "inadequate" });
  expect(failuresIn(failing)).toEqual([]);
  expect(places.map(({ name }) => name)).toEqual(["The Limes"]);
  expect(failures(undated.slice(1), { failOn: "inadequate" })).toHaveLength(1);
});

test("what was inherited says so, and can be left out", () => {
  const inherited = newer({ inherited: true, ratings: { overall: ratingOf("Inadequate") } });
  expect(failures([inherited], { failOn: "inadequate" })).toEqual([
    "inadequate: Overall: Inadequate, inherited from an earlier registration, 2023-06-06",
  ]);
  expect(failures([inherited], { failOn: "inadequate", inherited: false })).toEqual([]);
});

test("an id does not depend on where a document lies, on the words of it, or on the order", () => {
  const idOf = (path: string, words: string) => {
    const evidence = [evidenceOf(words)];
    const report = newer({ path, breaches: [breachOf("12", { evidence })] });
    return failuresIn(judge([report], { failOn: "breach" })).map(({ id }) => id);
  };
  expect(idOf("a/b.pdf", "in breach")).toEqual(["breach | RA-2014 12 | limes | 2023-06-06"]);
  expect(idOf("/elsewhere/c.html", "a breach")).toEqual(idOf("a/b.pdf", "in breach"));
});

test("places come in the order of their names, whatever the order of the reports", () => {
  const bad = { ratings: { overall: ratingOf("Inadequate") }, dates: ["2023-06-06"] };
  const reports = ["Cedar", "Alder", "Birch"].map((name) =>
    reportOf({ id: name, location: { name, id: null }, ...bad }),
  );
  const { places } = judge(reports, { failOn: "inadequate" });
  expect(places.map(({ location }) => location.name)).toEqual(["Alder", "Birch", "Cedar"]);
});

describe("--fail-on", () => {
  test("takes every condition and part", () => {
    expect(readFailOn(gateSelectors.join(","))).toEqual(gateSelectors);
  });

  test("given again, it adds; the default goes with the first", () => {
    expect(readFailOn("problem", readFailOn("breach, inadequate"))).toEqual([
      "breach",
      "inadequate",
      "problem",
    ]);
  });
});
