import { expect, test } from "vitest";
import { defaultPolicy } from "../src/domain/policy.ts";
import type { BreachStatus, RatingValue } from "../src/domain/vocabulary.ts";
import { differencesBetween } from "../src/history/differences-between.ts";
import { overdueIn } from "../src/history/overdue-in.ts";
import { placesIn } from "../src/history/places-in.ts";
import { providerRollUps } from "../src/history/provider-roll-ups.ts";
import { repeatedFailuresIn } from "../src/history/repeated-failures-in.ts";
import { timelineOf } from "../src/history/timeline-of.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { renderTimelines } from "../src/rendering/timeline.ts";
import { failuresIn, historiesOf } from "./histories.ts";
import { breachOf, ratingOf, reportOf, type ReportFacts } from "./report-builder.ts";

// A press release without a date may be of any inspection of its place.

const twelve = (status: BreachStatus) => breachOf("12", { status });
const inspection = (
  id: string,
  year: number,
  ...breaches: readonly ReturnType<typeof breachOf>[]
) => reportOf({ id, dates: [`${String(year)}-01-01`], breaches });
const retelling = (status: BreachStatus) =>
  reportOf({ id: "told", kind: "press-release", breaches: [twelve(status)] });

const reports = [
  inspection("a", 2019, twelve("current")),
  inspection("b", 2020, twelve("resolved"), breachOf("17")),
  retelling("current"),
];

test("it has a place in every row of the ledger, and is no last look", () => {
  const [history] = historiesOf(reports);
  const rows = history?.ledger.map(({ regulation, lastAssessed, entries }) => [
    regulation,
    lastAssessed,
    entries.map(({ state }) => state),
  ]);
  expect(history?.inspections.map(({ reportId }) => reportId)).toEqual(["a", "b", "told"]);
  expect(rows).toEqual([
    ["12", "2020-01-01", ["breached", "met", "breached"]],
    ["17", "2020-01-01", ["not-assessed", "breached", "not-assessed"]],
  ]);
});

test("the timeline has a cell for it, and counts no age from it", () => {
  const timelines = historiesOf(reports).map(timelineOf);
  expect(timelines[0]?.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
  const look = { width: 80, paint: noPaint };
  const words = renderTimelines(timelines, { asOf: "2024-01-01", look }).flat().join("\n");
  expect(words).toContain("Regulation 17 last looked at");
  expect(words).not.toContain("Regulation 12 last looked at");
});

test("it makes no failure repeat, is not overdue, and no side of a comparison", () => {
  const places = placesIn(reports);
  const overdue = overdueIn(places, { asOf: "2024-01-01", months: 0 });
  const sides = { older: new Set(["a"]), newer: new Set(["b", "told"]) };
  expect(failuresIn(reports)).toEqual([]);
  expect(overdue.map(({ reportId }) => reportId)).toEqual(["b"]);
  expect(differencesBetween(places, sides).places[0]?.newer.reportId).toBe("b");
});

test("it closes no breach: one that it tells to be met was never met", () => {
  const places = placesIn([
    inspection("a", 2019, twelve("current")),
    inspection("b", 2020, twelve("current")),
    retelling("resolved"),
  ]);
  const policy = { ...defaultPolicy, neverMet: true };
  expect(repeatedFailuresIn(places, policy)).toHaveLength(1);
});

test("its rating is neither the last look nor the newest rating of its provider's locations", () => {
  const rated = (id: string, value: RatingValue, facts: Omit<ReportFacts, "id">) =>
    reportOf({ id, provider: { name: "Acme" }, ratings: { overall: ratingOf(value) }, ...facts });
  const places = placesIn([
    rated("a", "Inadequate", { dates: ["2019-01-01"] }),
    rated("b", "Inadequate", { dates: ["2020-01-01"] }),
    rated("told", "Good", { kind: "press-release" }),
  ]);
  const overdue = overdueIn(places, { asOf: "2024-01-01", months: 0 });
  const policy = { ...defaultPolicy, neverMet: true };
  expect(overdue.map(({ reportId }) => reportId)).toEqual(["b"]);
  expect(providerRollUps(places, defaultPolicy)).toMatchObject([{ belowGood: 1, neverGood: 1 }]);
  expect(repeatedFailuresIn(places, policy)).toMatchObject([{ subject: { question: "overall" } }]);
});
