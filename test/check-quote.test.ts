import { expect, test } from "vitest";
import type { Document } from "../src/domain/document.ts";
import { checkQuote } from "../src/proof/check-quote.ts";

const text = "It was not safe.\nMr Jay Poe said so.\nIt was not safe.\nIt was well led.";
const pages = [
  { start: 0, end: 17 },
  { start: 17, end: text.length },
];
const documentOf = (count: number | null): Document => ({
  source: { path: "rowan.pdf", sha256: "", mediaType: "application/pdf", pages: count },
  ...{ title: null, text, pages, furniture: [], doubts: [] },
});
const flawIn = (quote: string, start: number, page: number | null, count: number | null = 2) =>
  checkQuote(documentOf(count), { quote, page, start, end: start + quote.length });

test.each([
  ["at its place and on its page", "It was not safe.", 0, 1],
  ["at its second place", "It was not safe.", 37, 2],
  ["with a masked name", "Mr ███████ said so.", 17, 2],
])("a quote stands: %s", (_, quote, start, page) => {
  expect(flawIn(quote, start, page)).toBeNull();
});

test("a document without pages has its quotes on none", () => {
  expect(flawIn("It was not safe.", 0, null, null)).toBeNull();
  expect(flawIn("It was not safe.", 0, 1, null)).toMatchObject({ code: "page-differs" });
});

test.each([
  ["another page", "It was not safe.", 0, 2, "page-differs", "page 2", "page 1"],
  [
    "moved, and of two places the nearer is told",
    ...(["It was not safe.", 30, 2, "quote-moved"] as const),
    ...(["characters 30 to 46", "characters 37 to 53, page 2"] as const),
  ],
  [
    "moved, with a masked name",
    ...(["Mr ███████ said so.", 20, 2, "quote-moved"] as const),
    ...(["characters 20 to 39", "characters 17 to 36, page 2"] as const),
  ],
  ["not there", "It was safe.", 0, 1, "quote-not-found", "It was safe.", "It was not s"],
  [
    "a mask hides no other words",
    ...(["Mr ███████ says so.", 17, 2, "quote-not-found"] as const),
    ...(["Mr ███████ says so.", "Mr Jay Poe said so."] as const),
  ],
  ["past the end", "It was good.", 900, 2, "quote-not-found", "It was good.", ""],
])("a quote does not stand: %s", (_, quote, start, page, code, expected, found) => {
  expect(flawIn(quote, start, page)).toMatchObject({ code, expected, found });
});

test("a quote whose end is elsewhere than its length says does not stand", () => {
  const given = { quote: "It was not safe.", page: 1, start: 0, end: 12 };
  expect(checkQuote(documentOf(2), given)).toMatchObject({ code: "quote-moved" });
});
