import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../src/domain/errors.ts";
import type { Document } from "../src/domain/document.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { column, makePdf } from "./reading-make-pdf.ts";

async function readOrRefuse(bytes: Uint8Array): Promise<Document | null> {
  try {
    return await readDocument("x", bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return null;
  }
}

/** What holds for each document, whatever it was read from. */
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
