import { expect, test } from "vitest";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { documentOf } from "./text-report.ts";

const head = [
  "Residential homes",
  "Archived: Tarn View",
  "Overall: Requires improvement read more about inspection ratings",
  "3 Tarn Road, Fellby, Cumbria, LA22 9ZZ (01999) 555010",
  "Provided and run by:",
  "Tarn Care Limited",
  "All inspections",
];

const page = (...lines: readonly string[]) =>
  analyseDocument(documentOf([...head, ...lines].join("\n")), { kind: null });

const monthly = [
  "8 June 2021",
  "During a monthly review of our data",
  "We carried out a review of the data available to us about Tarn View on 8 June 2021.",
];
const routine = [
  "22 and 23 March 2019",
  "During a routine inspection",
  "At this inspection the provider was in breach of regulation 12.",
  "The service was rated Inadequate at this inspection.",
];

test("each inspection of a saved page is a report, a monthly review of data is none", () => {
  const reports = page(
    ...["4 May 2023", "During an inspection looking at part of the service", "We looked at safe."],
    ...monthly,
    ...routine,
  );
  expect(reports.map(({ inspection, location }) => [inspection.dates, location.name])).toEqual([
    [["2023-05-04"], "Tarn View"],
    [["2019-03-22", "2019-03-23"], "Tarn View"],
  ]);
  expect(reports[1]).toMatchObject({
    provider: { name: "Tarn Care Limited" },
    ratings: { overall: { value: "Inadequate" } },
    breaches: [{ regulation: "12", status: "current" }],
  });
});

test("the date may stand below the label, or within it", () => {
  const dates = page(
    ...["During a routine inspection", "21 Jan 2020", "People were safe."],
    ...["Inspection carried out on 3 July 2013", "People were safe."],
    ...["Review carried out on 5 May 2013", "We looked at the data."],
  ).map(({ inspection }) => inspection.dates);
  expect(dates).toEqual([["2020-01-21"], ["2013-07-03"]]);
});

test("the head of the page rates the newest inspection where its own words do not", () => {
  const [newest, older] = page(
    ...["4 May 2023", "During a routine inspection", "Staff were kind."],
    ...["6 June 2020", "During a routine inspection", "Staff were kind."],
  );
  expect(newest?.ratings.overall).toMatchObject({
    value: "Requires improvement",
    basis: "awarded",
    evidence: [{ quote: expect.stringContaining("Overall: Requires improvement") }],
  });
  expect(older?.ratings.overall).toBeNull();
});

test("where the head and the newest inspection disagree, the inspection stands and a warning tells", () => {
  const [newest] = page(...routine);
  expect(newest?.ratings.overall?.value).toBe("Inadequate");
  expect(newest?.warnings.map(({ code }) => code)).toContain("head-rating");
});
