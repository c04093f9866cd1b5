import { describe, expect, test } from "vitest";
import { report as schema } from "../src/domain/report.ts";
import {
  assessmentOf,
  currentOf,
  groupOf,
  historicOf,
  inShort,
  readJson,
  recordOf,
  reportsIn,
} from "./api-record-builder.ts";

const shortly = async (more: Parameters<typeof recordOf>[0]) =>
  (await reportsIn(recordOf(more))).map(inShort);

const codesOf = ({ warnings }: { warnings: readonly { code: string }[] }) =>
  warnings.map(({ code }) => code);

describe("who a record is about", () => {
  test("the place, its provider and the sort of service", async () => {
    const [report] = await reportsIn(
      recordOf({ currentRatings: currentOf("2019-03-05", "Good"), alsoKnownAs: "Birchmoor" }),
    );
    expect(report).toMatchObject({
      source: { mediaType: "application/json", pages: null },
      document: { kind: "api-location", framework: "five-key-questions" },
      location: { name: "Birchmoor House", id: "1-900000001", postcode: "ZZ4 7QX" },
      provider: { name: null, id: "1-900000002" },
      service: { sector: "adult-social-care", type: "care-home" },
      inspection: { dates: [], published: "2019-03-05", scope: null, previous: null },
      inherited: false,
      breaches: [],
    });
    expect(report?.location.formerNames).toEqual([]);
    expect(schema.parse(report)).toEqual(report);
  });

  test.each([
    ["Primary Dental Care", "Primary medical services", "Dentist", "dental", "dental-practice"],
    ["Primary Medical Services", "x", "Doctors/Gps", "primary-medical", "gp-practice"],
    ["Independent Healthcare Org", "Hospitals", "Diagnosis/screening", "hospitals", null],
    ["Independent Healthcare Org", "Unspecified", "Clinic", null, "clinic"],
  ])("%s, %s, %s", async (type, inspectionDirectorate, name, sector, its) => {
    const record = recordOf({ type, inspectionDirectorate, gacServiceTypes: [{ name }] });
    expect((await reportsIn(record))[0]?.service).toEqual({ sector, type: its });
  });

  test("a provider as a whole is no location", async () => {
    const currentRatings = currentOf("2020-02-03", "Good");
    const name = "Birchmoor NHS Trust";
    const [report] = await reportsIn(recordOf({ locationId: undefined, name, currentRatings }));
    expect(report).toMatchObject({
      location: { name: null, id: null },
      provider: { name: "Birchmoor NHS Trust", id: "1-900000002" },
      ratings: { overall: { value: "Good" } },
    });
  });

  test("the names of managers are not in the text", async () => {
    const { text } = await readJson(recordOf({ currentRatings: currentOf("2019-03-05", "Good") }));
    expect(text).toContain("Birchmoor House\n");
    expect(text).not.toMatch(/Orla|Quenby/);
  });
});

describe("one report for each dated entry", () => {
  test("oldest first, in whatever order the record has them", async () => {
    const historicRatings = [
      historicOf("2018-02-01", "Inadequate", { Safe: "Inadequate", "Well-led": "Inadequate" }),
      historicOf("2015-06-30", "Good"),
      historicOf("2021-11-09", "Inspected but not rated", { Safe: "Inspected but not rated" }),
    ];
    const currentRatings = currentOf("2019-03-05", "Good", { Safe: "Good" });
    expect(await shortly({ historicRatings, currentRatings })).toEqual([
      "2015-06-30 Good",
      "2018-02-01 Inadequate safe:Inadequate wellLed:Inadequate",
      "2019-03-05 Good safe:Good",
      "2021-11-09 Inspected but not rated safe:Inspected but not rated",
    ]);
  });

  test("a key question of an earlier report is carried forward", async () => {
    const Caring = { rating: "Good", reportDate: "2016-01-20" };
    const currentRatings = currentOf("2019-03-05", "Requires improvement", {
      Safe: "Requires improvement",
      Caring,
    });
    expect(await shortly({ currentRatings })).toEqual([
      "2019-03-05 Requires improvement safe:Requires improvement caring:Good*",
    ]);
    const { text } = await readJson(recordOf({ currentRatings }));
    expect(text).toContain("Caring: Good, from the report of 2016-01-20\n");
  });

  test("a current entry that stands in the historic ones too is one", async () => {
    const questions = { Safe: "Good" };
    const same = {
      historicRatings: [historicOf("2019-03-05", "Good", questions)],
      currentRatings: currentOf("2019-03-05", "Good", questions),
    };
    expect(await shortly(same)).toEqual(["2019-03-05 Good safe:Good"]);
  });

  test("current ratings of services alone are joined to the historic entry of their report", async () => {
    const of = { reportDate: "2019-03-05", reportLinkId: "link-2019-03-05" };
    const record = recordOf({
      historicRatings: [historicOf("2019-03-05", "Good")],
      currentRatings: {
        reportDate: "2019-03-05",
        serviceRatings: [{ name: "old", rating: "Good", ...of }],
      },
    });
    const reports = await reportsIn(record);
    expect(reports.map(inShort)).toEqual(["2019-03-05 Good"]);
    expect(reports[0]?.serviceRatings.map(({ name }) => name)).toEqual(["Older people"]);
  });

  test("two reports of one day stay two where their ids or their ratings differ", async () => {
    const twice = (other: object) =>
      shortly({ historicRatings: [historicOf("2019-03-05", "Good"), other] });
    const other = { ...historicOf("2019-03-05", "Good"), reportLinkId: "link-other" };
    expect(await twice(other)).toHaveLength(2);
    expect(await twice(historicOf("2019-03-05", "Inadequate"))).toHaveLength(2);
    expect(await twice(historicOf("2019-03-05", "Good"))).toHaveLength(1);
  });

  test("without a date for the whole, the newest part gives it", async () => {
    const currentRatings = {
      overall: {
        rating: "No published rating",
        keyQuestionRatings: [
          { name: "Safe", rating: "Good", reportDate: "2019-03-05" },
          { name: "Caring", rating: "Good", reportDate: "2016-01-20" },
        ],
      },
    };
    expect(await shortly({ currentRatings })).toEqual(["2019-03-05 - safe:Good caring:Good*"]);
  });

  test("a rating without any date is kept", async () => {
    expect(await shortly({ currentRatings: { overall: { rating: "Good" } } })).toEqual([
      "undated Good",
    ]);
  });

  test("a dated report without a rating is kept, with none", async () => {
    expect(
      await shortly({ historicRatings: [historicOf("2019-03-05", "No published rating")] }),
    ).toEqual(["2019-03-05 -"]);
  });
});

describe("the words of ratings", () => {
  test.each([
    ["Requires Improvement", "Requires improvement"],
    ["requires improvement ", "Requires improvement"],
    ["OUTSTANDING", "Outstanding"],
    ["Insufficient evidence to rate", "Insufficient evidence to rate"],
    ["Regulations Met", "Regulations met"],
    ["Regulations not met", "Regulations not met"],
  ])("%s", async (rating, value) => {
    const [report] = await reportsIn(
      recordOf({ historicRatings: [historicOf("2019-03-05", rating)] }),
    );
    expect(report?.ratings.overall?.value).toBe(value);
    expect(codesOf(report!)).toEqual(["record-without-breaches"]);
  });

  test("what is no rating is none, and what is unknown is said", async () => {
    const [report] = await reportsIn(
      recordOf({ historicRatings: [historicOf("2019-03-05", "Under appeal", { Safe: "Good" })] }),
    );
    expect(inShort(report!)).toBe("2019-03-05 - safe:Good");
    expect(report?.warnings.map(({ message }) => message).join()).toContain("Under appeal");
  });
});

describe("services within a place", () => {
  test("population groups and core services, by the names that the record gives", async () => {
    const [report] = await reportsIn(
      recordOf({
        inspectionAreas: [
          { inspectionAreaId: "diagnostic", inspectionAreaName: "Diagnostic imaging" },
        ],
        historicRatings: [
          {
            ...historicOf("2019-03-05", "Good"),
            serviceRatings: [
              { name: "mothers", rating: "Good" },
              {
                name: "diagnostic",
                rating: "Inadequate",
                keyQuestionRatings: [{ name: "Safe", rating: "Inadequate" }],
              },
              { name: "chs_adults", rating: "Good" },
            ],
          },
        ],
      }),
    );
    expect(
      report?.serviceRatings.map(({ name, ratings }) => [
        name,
        ratings.overall?.value,
        ratings.safe?.value,
      ]),
    ).toEqual([
      ["Families, children and young people", "Good", undefined],
      ["Diagnostic imaging", "Inadequate", "Inadequate"],
      ["Chs adults", "Good", undefined],
    ]);
  });

  test("a service of an earlier report is carried forward", async () => {
    const currentRatings = {
      ...currentOf("2019-03-05", "Good"),
      serviceRatings: [{ name: "surgery", rating: "Good", reportDate: "2016-01-20" }],
    };
    const [report] = await reportsIn(recordOf({ currentRatings }));
    expect(report?.serviceRatings[0]).toMatchObject({
      name: "Surgery",
      ratings: { overall: { value: "Good", basis: "carried-forward" } },
    });
  });
});

describe("what an earlier registration was given", () => {
  const inherited = async (more: Parameters<typeof recordOf>[0]) =>
    (await reportsIn(recordOf(more))).map((report) => report.inherited);

  test("a historic entry of another organisation", async () => {
    const historicRatings = [
      { ...historicOf("2015-06-30", "Good"), organisationId: "1-800000001" },
      { ...historicOf("2018-02-01", "Good"), organisationId: "1-900000001" },
      historicOf("2019-03-05", "Good"),
    ];
    expect(await inherited({ historicRatings })).toEqual([true, false, false]);
  });

  test("current ratings, of which only the key questions name it", async () => {
    const Safe = { rating: "Good", organisationId: "1-800000001" };
    const Caring = { rating: "Good", reportDate: "2013-01-20" };
    expect(await inherited({ currentRatings: currentOf("2015-06-30", "Good", { Safe }) })).toEqual([
      true,
    ]);
    const mixed = currentOf("2015-06-30", "Good", { Safe: "Good", Caring: { ...Caring, ...Safe } });
    expect(await inherited({ currentRatings: mixed })).toEqual([false]);
    const older = currentOf("2015-06-30", "Good", {
      Safe,
      Caring: { rating: "Good", reportDate: "2013-01-20" },
    });
    expect(await inherited({ currentRatings: older })).toEqual([true]);
  });
});

describe("assessments", () => {
  const statement = (name: string, score: string, status: string) => ({
    name,
    qualityStatementscore: score,
    status,
    evidenceCategory: [],
  });
  const caring = {
    name: "Caring",
    rating: "Good",
    status: "Assessed",
    percentageScore: "70",
    topicareas: [
      statement("Treating people as individuals", "2 - Evidence shows some shortfalls", "Assessed"),
      statement("Workforce wellbeing", "3 - Evidence shows a good standard", "Not Assessed"),
      statement("Kindness", "0", "Assessed"),
    ],
  };
  const safe = { name: "Safe", rating: "Good", status: "Not Assessed", topicareas: [] };
  const group = (more: object = {}) =>
    groupOf("Care Homes", "Good", { keyQuestionRatings: [caring, safe], ...more });

  test("ratings, statements assessed now, and the dates of the commentary", async () => {
    const commentary = "Date of assessment 4 June to 6 June 2024.\n\nPeople were well.";
    const [report] = await reportsIn(
      recordOf({ assessment: [assessmentOf("2024-08-19 10:47:58", group({ commentary }))] }),
    );
    expect(inShort(report!)).toBe("2024-08-19 Good safe:Good* caring:Good");
    expect(report).toMatchObject({
      document: { framework: "single-assessment" },
      inspection: { dates: ["2024-06-04", "2024-06-06"] },
      qualityStatements: [
        { keyQuestion: "caring", name: "Treating people as individuals", score: 2 },
      ],
    });
  });

  test("commentary in HTML, and never the day of the plan", async () => {
    const commentary =
      "<p>We looked at one area &amp; spoke with people.</p><p>They were well.</p>";
    const record = recordOf({ assessment: [assessmentOf("2024-08-19", group({ commentary }))] });
    expect((await reportsIn(record))[0]?.inspection.dates).toEqual([]);
    const { text } = await readJson(record);
    expect(text).toContain("We looked at one area & spoke with people.\nThey were well.\n");
  });

  test("breaches, special measures and enforcement that the commentary tells", async () => {
    const commentary =
      "We found 2 breaches of the legal regulations in relation to safe care and treatment and consent. " +
      "We issued a warning notice for regulation 12. The service is now in special measures.";
    const record = recordOf({ assessment: [assessmentOf("2024-08-19", group({ commentary }))] });
    const [report] = await reportsIn(record);
    expect(report).toMatchObject({
      breaches: [
        { regulation: "11", status: "current" },
        { regulation: "12", status: "current", action: "warning-notice" },
      ],
      statedBreachCount: 2,
      enforcement: [{ action: "warning-notice", standing: "taken" }],
      specialMeasures: { status: "entered" },
    });
    const codes = report?.warnings.map(({ code }) => code);
    expect(codes).not.toContain("record-without-breaches");
  });

  test("the days of the visits, where the commentary gives none", async () => {
    const assessorVisitDates = [{ visitDates: "2024-06-04" }, { visitDates: "2024-06-11" }];
    const [report] = await reportsIn(
      recordOf({
        assessment: [
          assessmentOf(
            "2024-08-19",
            group({ assessorVisitDates, commentary: "People were well." }),
          ),
        ],
      }),
    );
    expect(report?.inspection.dates).toEqual(["2024-06-04", "2024-06-11"]);
  });

  test("a dentist: no rating, and every level says that regulations were met", async () => {
    const met = {
      name: "Safe",
      rating: "Regulations met",
      status: "Assessed",
      percentageScore: "0",
      topicareas: [statement("Safeguarding", "Regulations met", "Assessed")],
    };
    const dentist = groupOf("Dentists", "", { keyQuestionRatings: [met] });
    const [report] = await reportsIn(
      recordOf({ assessment: [assessmentOf("2024-08-19", dentist)] }),
    );
    expect(inShort(report!)).toBe("2024-08-19 - safe:Regulations met");
    expect(report?.qualityStatements).toMatchObject([{ name: "Safeguarding", score: null }]);
  });

  test("several service groups: each a report, or services beside the overall one", async () => {
    const homecare = groupOf("Homecare", "Inadequate");
    const apart = await reportsIn(
      recordOf({ assessment: [assessmentOf("2024-08-19", group(), homecare)] }),
    );
    expect(apart.map(inShort)).toEqual([
      "2024-08-19 Good safe:Good* caring:Good",
      "2024-08-19 Inadequate",
    ]);
    const [whole, ...others] = await reportsIn(
      recordOf({ assessment: [assessmentOf("2024-08-19", homecare, groupOf("Overall", "Good"))] }),
    );
    expect(others).toEqual([]);
    expect(whole).toMatchObject({
      ratings: { overall: { value: "Good" } },
      serviceRatings: [{ name: "Homecare", ratings: { overall: { value: "Inadequate" } } }],
    });
  });

  test("beside the history of the inspections before", async () => {
    const assessment = [assessmentOf("2024-08-19 10:47:58", group())];
    const historicRatings = [historicOf("2019-03-05", "Inadequate")];
    expect(await shortly({ assessment, historicRatings })).toEqual([
      "2019-03-05 Inadequate",
      "2024-08-19 Good safe:Good* caring:Good",
    ]);
  });
});

describe("what a record does not say", () => {
  test("without a rating it gives one report with a warning", async () => {
    const currentRatings = {
      overall: {
        rating: "No published rating",
        keyQuestionRatings: [{ name: "Safe", rating: "No published rating" }],
      },
    };
    for (const more of [{}, { currentRatings }, { historicRatings: [] }]) {
      const reports = await reportsIn(recordOf(more));
      expect(reports.map(inShort)).toEqual(["undated -"]);
      expect(codesOf(reports[0]!)).toEqual(["record-without-breaches", "record-without-rating"]);
    }
  });

  test("every report of a record says that it tells of no breaches", async () => {
    const historicRatings = [historicOf("2018-02-01", "Good"), historicOf("2019-03-05", "Good")];
    const reports = await reportsIn(recordOf({ historicRatings }));
    expect(reports.map(codesOf)).toEqual([
      ["record-without-breaches"],
      ["record-without-breaches"],
    ]);
  });

  test.each([
    [
      "historicRatings 2",
      { historicRatings: [historicOf("2018-02-01", "Good"), { reportDate: 7 }] },
    ],
    ["historicRatings", { historicRatings: "none" }],
    ["currentRatings", { currentRatings: { overall: { rating: 3 } } }],
    ["assessment 1", { assessment: [5] }],
    ["name", { name: 12 }],
    ["31/12/2018", { historicRatings: [historicOf("31/12/2018", "Good")] }],
    ["2018-02-30", { historicRatings: [historicOf("2018-02-30", "Good")] }],
    ["Kind", { historicRatings: [historicOf("2018-02-01", "Good", { Kind: "Good" })] }],
  ])("what has another form is left out, and said: %s", async (where, more) => {
    const reports = await reportsIn(recordOf(more));
    const told = reports
      .flatMap(({ warnings }) => warnings)
      .filter(({ code }) => code === "record-part-unread");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(where);
  });
});
