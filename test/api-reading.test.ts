import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../src/domain/errors.ts";
import { report as schema } from "../src/domain/report.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import {
  assessmentOf,
  currentOf,
  groupOf,
  historicOf,
  readJson,
  readText,
  recordOf,
  reportsIn,
} from "./api-record-builder.ts";

const first = recordOf({ currentRatings: currentOf("2019-03-05", "Good") });
const second = recordOf({
  locationId: "1-900000009",
  name: "Sallow Court",
  historicRatings: [historicOf("2018-02-01", "Good"), historicOf("2020-09-08", "Inadequate")],
});

describe("where records come from", () => {
  const told = async (text: string) =>
    (await reportsIn(text)).map(({ id, location, inspection }) => [
      id.slice(12),
      location.name,
      inspection.published,
    ]);
  const both = [
    ["", "Birchmoor House", "2019-03-05"],
    ["-2", "Sallow Court", "2018-02-01"],
    ["-3", "Sallow Court", "2020-09-08"],
  ];

  test.each([
    ["a list", JSON.stringify([first, second], null, 2)],
    ["one a line", `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`],
    ["with a byte order mark", `\ufeff${JSON.stringify([first, second])}`],
  ])("%s", async (_, text) => {
    expect(await told(text)).toEqual(both);
  });

  test("in 16 bits", async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify(second)}`, "utf16le");
    const { records } = await readDocument("x", new Uint8Array(bytes));
    expect(records?.[0]?.name).toBe("Sallow Court");
  });

  test("what is broken or something else among them is said", async () => {
    const reports = await reportsIn(`${JSON.stringify(first)}\n{"a": 1}\n{"locationId": "1-9\n`);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.warnings.map(({ message }) => message)).toEqual([
      "Line 3 is broken JSON and was left out.",
      "Item 2 is no record of the regulator's API.",
      expect.stringContaining("no list of breaches"),
    ]);
  });

  test("with another kind, its text is read as that", async () => {
    const [report] = analyseDocument(await readJson(first), { kind: "other" });
    expect(report).toMatchObject({ document: { kind: "other" }, ratings: { overall: null } });
  });
});

describe("what is no record", () => {
  test.each([
    ["another object", '{"name": "Birchmoor House"}', "unsupported", /no record of the regulator/],
    [
      "an item of the API's list",
      '{"locationId": "1-9", "locationName": "x"}',
      "unsupported",
      /no rec/,
    ],
    ["an empty list", "[]", "unsupported", /no record/],
    ["a list of numbers", "[1, 2]", "unsupported", /no record/],
    ["a record cut off", JSON.stringify(first).slice(0, -20), "damaged", /save it again/],
    ["a broken object", '{"locationId": }', "damaged", /malformed/],
  ])("%s", async (_, text, code, message) => {
    await expect(readText(text)).rejects.toMatchObject({ name: "InputError", code });
    await expect(readText(text)).rejects.toThrow(message);
  });

  test("a text that begins with a bracket is a text", async () => {
    expect((await readText("[Draft] The service was rated Good.")).source.mediaType).toBe(
      "text/plain",
    );
  });
});

test("the text of a record, for people", async () => {
  const record = recordOf({
    alsoKnownAs: "Birchmoor",
    historicRatings: [
      { ...historicOf("2015-06-30", "Good", { Safe: "Good" }), organisationId: "1-800000001" },
    ],
    assessment: [
      assessmentOf(
        "2024-08-19 10:47:58",
        groupOf("Care Homes", "Good", {
          commentary: "We visited on 4 June 2024.",
          keyQuestionRatings: [
            {
              name: "Well-led",
              rating: "Good",
              status: "Not Assessed",
              topicareas: [
                { name: "Learning", qualityStatementscore: "3 - Good", status: "Assessed" },
              ],
            },
          ],
        }),
      ),
    ],
  });
  expect((await readJson(record)).text).toBe(`Birchmoor House
Also known as: Birchmoor
Location ID: 1-900000001
Provider ID: 1-900000002
Postcode: ZZ4 7QX
Service: Residential homes

Ratings published 2015-06-30
Given to the earlier registration 1-800000001.
Overall: Good
Safe: Good

Assessment published 2024-08-19: Care Homes
Overall: Good
Well-led: Good, not assessed
Quality statements assessed
Well-led, Learning: 3 - Good
Commentary
We visited on 4 June 2024.
`);
});

/** JSON in the form of a record, with anything anywhere. */
const words = fc.constantFrom(
  "Good",
  "Safe",
  "2019-03-05",
  "",
  "\ud800 \n\t x",
  "No published rating",
);
const leaf = fc.oneof(words, fc.integer(), fc.constant(null), fc.boolean());
const fields = fc.constantFrom(
  ..."name rating reportDate overall keyQuestionRatings serviceRatings organisationId ratings asgRatings commentary topicareas status assessmentPlanPublishedDateTime".split(
    " ",
  ),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, leaf, tie("list"), tie("node")),
  list: fc.array(tie("tree"), { maxLength: 3 }),
  node: fc.dictionary(fields, tie("tree"), { maxKeys: 5 }),
}));
const anyRecord = fc
  .record({
    name: tree,
    currentRatings: tree,
    historicRatings: fc.oneof(tree, fc.array(tree, { maxLength: 3 })),
    assessment: fc.oneof(tree, fc.array(tree, { maxLength: 2 })),
    gacServiceTypes: tree,
    inspectionAreas: tree,
  })
  .map((more) => recordOf(more));

test("any record is read without a fault, twice the same, each quote in its place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyRecord, fc.array(anyRecord, { maxLength: 3 })), async (value) => {
      if (Array.isArray(value) && value.length === 0) return;
      const document = await readJson(value);
      expect(document.text).not.toMatch(/[\0\r\f]|\p{Surrogate}| {2}|^ | $/mu);
      const reports = analyseDocument(document, { kind: null });
      expect(reports.length).toBeGreaterThan(0);
      for (const report of reports) {
        expect(schema.parse(report)).toEqual(report);
        for (const fact of Object.values(report.ratings)) {
          const [evidence] = fact?.evidence ?? [];
          if (evidence)
            expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }
      expect(await reportsIn(value)).toEqual(reports);
    }),
  );
});

test("any other JSON is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.nat(), async (json, cut) => {
      for (const text of [json, json.slice(0, cut % (json.length + 1))]) {
        await readText(text).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputError);
        });
      }
    }),
  );
});
