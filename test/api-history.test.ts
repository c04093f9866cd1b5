import { expect, test } from "vitest";
import { analysisOf } from "./analysis-of.ts";
import { historiesOf } from "./histories.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { reportsById } from "../src/rendering/reports-by-id.ts";
import { renderExplanation } from "../src/rendering/explanation.ts";
import { renderSummary } from "../src/rendering/summary.ts";
import { currentOf, historicOf, recordOf, reportsIn } from "./api-record-builder.ts";
import { breachOf, reportOf } from "./report-builder.ts";

// What records of the API do to the history of a place, and how they are told.

const place = { name: "Birchmoor House", id: "1-900000001" };
const summaryOf = async (record: unknown) => {
  const reports = await reportsIn(record);
  const look = { width: 80, paint: noPaint };
  const pieces = renderSummary(analysisOf(reports), { reports: reportsById(reports), look });
  return [...pieces].join("");
};

test("an entry without breaches has not assessed what another report found breached", async () => {
  const found = reportOf({
    id: "pdf",
    location: place,
    dates: ["2017-11-20"],
    published: "2018-02-01",
    breaches: [breachOf("12")],
  });
  const historicRatings = [
    historicOf("2018-02-01", "Inadequate"),
    historicOf("2019-03-05", "Good"),
  ];
  const [history, ...others] = historiesOf([
    found,
    ...(await reportsIn(recordOf({ historicRatings }))),
  ]);
  expect(others).toEqual([]);
  expect(history?.inspections.map(({ dates, published }) => [dates, published])).toEqual([
    [["2017-11-20"], "2018-02-01"],
    [[], "2019-03-05"],
  ]);
  expect(history?.ledger[0]?.entries.map(({ state }) => state)).toEqual([
    "breached",
    "not-assessed",
  ]);
});

test("rows of ratings below Good count what was awarded, not what was carried forward", async () => {
  const Safe = { rating: "Requires improvement", reportDate: "2016-04-14" };
  const record = recordOf({
    historicRatings: [
      historicOf("2016-04-14", "Requires improvement", { Safe: "Requires improvement" }),
      historicOf("2018-02-01", "Inspected but not rated"),
    ],
    currentRatings: currentOf("2019-03-05", "Requires improvement", { Safe }),
  });
  const [history] = historiesOf(await reportsIn(record));
  expect(history?.streaks).toMatchObject([
    { question: "overall", count: 2, from: "2016-04-14", to: "2019-03-05", ongoing: true },
  ]);
});

test("a record without a rating is a place without an inspection", async () => {
  const found = reportOf({ id: "pdf", location: place, dates: ["2017-11-20"] });
  const reports = await reportsIn(recordOf());
  expect(historiesOf(reports)).toMatchObject([{ location: place, inspections: [] }]);
  expect(historiesOf([found, ...reports])[0]?.inspections).toHaveLength(1);
});

test("the summary: a strip for each entry, and once what records do not hold", async () => {
  const summary = await summaryOf(
    recordOf({
      historicRatings: [
        { ...historicOf("2016-04-14", "Inspected but not rated"), organisationId: "1-800000001" },
        historicOf("2018-02-01", "Good", { Safe: "Good" }),
      ],
    }),
  );
  expect(summary).toContain(`Birchmoor House
  care home, 1-900000001, ZZ4 7QX
    2016-04-14  Inspected, not rated   S -    E -    C -    R -    W -
    2018-02-01  Good                   S G    E -    C -    R -    W -
  1 of these inherited from an earlier registration (another owner or address).
`);
  expect(summary).not.toContain("warning");
  expect(summary.match(/ratings only/g)).toHaveLength(1);
  expect(summary).not.toContain("No breach found at");
});

test("the summary of a place that has no rating", async () => {
  const summary = await summaryOf(recordOf());
  expect(summary).toContain("Birchmoor House\n  1-900000001, ZZ4 7QX\n    No rating in the record");
  expect(summary).not.toContain("no inspected service");
});

test("the summary of a provider's record", async () => {
  const currentRatings = currentOf("2020-02-03", "Good");
  const name = "Birchmoor NHS Trust";
  const summary = await summaryOf(recordOf({ locationId: undefined, name, currentRatings }));
  expect(summary).toContain(
    "Providers rated as a whole\n\n  Birchmoor NHS Trust, 3 February 2020: Good.",
  );
  expect(summary).not.toContain("no inspected service");
});

test("what could not be read is still warned of", async () => {
  const summary = await summaryOf(
    recordOf({ historicRatings: [historicOf("2018-02-01", "Good"), { reportDate: 7 }] }),
  );
  expect(summary).toContain("1 warning: cqc-lens explain record.json warnings");
});

test("explain says where each rating stands, and what is inherited", async () => {
  const reports = await reportsIn(
    recordOf({
      historicRatings: [{ ...historicOf("2016-04-14", "Good"), organisationId: "1-800000001" }],
    }),
  );
  const text = renderExplanation(reports, "ratings", {
    ...{ width: 80, paint: noPaint },
    decisionOf: () => ({ words: [], cue: null }),
  });
  expect(text).toMatch(/inherited from an\s+earlier registration/);
  expect(text).toContain("Overall: Good, awarded\n    “Overall: Good”");
});
