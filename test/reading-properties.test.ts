import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../src/domain/errors.ts";
import type { Document } from "../src/domain/document.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { column, makePdf } from "./reading-make-pdf.ts";
import { expectSoundReports } from "./sound-reports.ts";

async function readOrRefuse(bytes: Uint8Array): Promise<Document | null> {
  try {
    return await readDocument("x", bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return null;
  }
}

/** What holds for each document, whatever it was read from, and for what it is taken to say. */
function expectSound(document: Document | null): void {
  if (document === null) return;
  const { text, pages } = document;
  expect(text).not.toMatch(/[\0\r\f\ufeff\u00a0]|\p{Surrogate}| {2}|^ | $/mu);
  expect(text.endsWith("\n")).toBe(true);
  expect(pages[0]?.start).toBe(0);
  expect(pages.at(-1)?.end).toBe(text.length);
  expect(pages.slice(1).map(({ start }) => start)).toEqual(
    pages.slice(0, -1).map(({ end }) => end),
  );
  expect(pages.every(({ start, end }) => start <= end)).toBe(true);
  expectSoundReports(document, analyseDocument(document, { kind: null }));
}

const anyBytes = fc.uint8Array({ maxLength: 400 });

test("any bytes are read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      expectSound(await readOrRefuse(bytes));
    }),
  );
});

const textParts = fc.constantFrom(
  "The service was safe.",
  "well-",
  "led and",
  "\n",
  "\n\n",
  "\f",
  "   ",
  "\t",
  "\u00ad",
  "• item",
  "Is the service safe?",
  "Good",
  "3 Elm House Inspection report 05/10/2015",
  "a line of some forty letters that goes on and",
);

test("any text is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(textParts), async (parts) => {
      expectSound(await readOrRefuse(Buffer.from(parts.join(""))));
    }),
  );
});

test("any letters of the world are read or refused", async () => {
  const anyText = fc.string({ unit: "binary", maxLength: 200 });
  const codings = fc.constantFrom<BufferEncoding>("utf8", "utf16le", "latin1");
  await fc.assert(
    fc.asyncProperty(anyText, codings, async (text, coding) => {
      expectSound(await readOrRefuse(Buffer.from(`Rowan House ${text}`, coding)));
    }),
  );
});

const htmlParts = fc.constantFrom(
  ..."<p> </p> <table> <tr> <td> </td> </table> <li> </ul> <dl> <dt> <dd> <br> <form> </form> <span> </span> <main> </main> <nav> </nav> text &amp; <!--".split(
    " ",
  ),
);

test("any web page is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(htmlParts), async (parts) => {
      expectSound(await readOrRefuse(Buffer.from(`<html>${parts.join("")}`)));
    }),
  );
});

const jsonParts = fc.constantFrom(
  ...`{ } [ ] , : "locationId" "1-1" "name" "registrationStatus" "historicRatings" "overall" "rating" "Good" "\\ud800\\u0000 x" 7 null \n`.split(
    / (?!x)/,
  ),
);

test("any broken JSON is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jsonParts), async (parts) => {
      expectSound(await readOrRefuse(Buffer.from(`{"locationId":${parts.join("")}`)));
    }),
  );
});

// Fields of a record, each with what it should hold or with anything.
const anyJson = fc.jsonValue({ maxDepth: 3 });
const ratingNode = fc.record(
  {
    name: fc.constantFrom("Safe", "Overall", "x"),
    rating: fc.oneof(fc.constantFrom("Good", "Inadequate"), anyJson),
    reportDate: fc.oneof(fc.constantFrom("2020-01-02", "02/01/2020", "9999-99-99"), anyJson),
  },
  { requiredKeys: [] },
);
const overallNode = fc.record({
  overall: fc.oneof(ratingNode, anyJson),
  reportDate: fc.constantFrom("2019-03-04", "never"),
});
const apiRecord = fc.record(
  {
    locationId: fc.oneof(fc.constant("1-1"), fc.string()),
    name: fc.oneof(fc.string({ unit: "binary" }), anyJson),
    registrationStatus: anyJson,
    currentRatings: fc.oneof(overallNode, anyJson),
    historicRatings: fc.oneof(fc.array(overallNode, { maxLength: 3 }), anyJson),
    assessment: anyJson,
    relationships: anyJson,
  },
  { requiredKeys: ["registrationStatus"] },
);

test("any record of the API, and any other JSON, is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(apiRecord, fc.array(apiRecord), anyJson), async (value) => {
      expectSound(await readOrRefuse(Buffer.from(JSON.stringify(value))));
    }),
  );
});

test("any broken PDF is read or refused", { timeout: 60_000 }, async () => {
  const lines = ["People told us that they were safe at the home and", "that the staff were kind."];
  const whole = await makePdf([column(lines, 30, 60), column(lines, 300, 60)]);
  const place = fc.nat({ max: whole.length - 1 });
  const damage = fc.tuple(place, fc.uint8Array({ maxLength: 40 }), place);
  await fc.assert(
    fc.asyncProperty(damage, async ([at, rubbish, end]) => {
      const bytes = whole.slice(0, Math.max(at, end));
      bytes.set(rubbish.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
      expectSound(await readOrRefuse(bytes));
    }),
    { numRuns: 60 },
  );
});
