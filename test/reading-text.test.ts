import { describe, expect, test } from "vitest";
import { readDocument } from "../src/reading/read-document.ts";
import { linesOf, pageTexts } from "./reading-make-pdf.ts";

const read = (text: string) => readDocument("note.txt", Buffer.from(text));

describe("codings", () => {
  const text = "“Café” – rated Good";
  const big = Buffer.from(text, "utf16le").swap16();
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without", Buffer.from(text, "utf16le")],
    ["UTF-16, high byte first", big],
    ["Windows-1252", Buffer.from("\x93Caf\xe9\x94 \x96 rated Good", "latin1")],
    ["UTF-8 cut in a letter", Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])],
  ])("%s", async (_, bytes) => {
    const document = await readDocument("x", new Uint8Array(bytes));
    expect(document.text.replace("\ufffd", "")).toBe(`${text}\n`);
    expect(document.source).toMatchObject({ mediaType: "text/plain", pages: null });
    expect(document.pages).toEqual([{ start: 0, end: document.text.length }]);
  });
});

describe("wrapped text", () => {
  test("joins the lines of a paragraph and keeps short ones", async () => {
    const document = await read(
      [
        "Overall summary",
        "The inspection took place on two days in May and it was unannounced.",
        "The Elms is registered to provide accommodation and personal care to",
        "up to 20 people.",
        "",
        "Is the service safe?",
        "",
        "Good",
        "",
        "People told us that they were safe and that the staff knew how to self-",
        "administer nothing at all, which we found to be the case on the day of",
        "our visit.",
      ].join("\r\n"),
    );
    expect(linesOf(document)).toEqual([
      "Overall summary",
      "The inspection took place on two days in May and it was unannounced. The Elms is registered to provide accommodation and personal care to up to 20 people.",
      "Is the service safe?",
      "Good",
      "People told us that they were safe and that the staff knew how to self-administer nothing at all, which we found to be the case on the day of our visit.",
    ]);
  });

  test("takes form feeds for pages and drops their feet", async () => {
    const page = (foot: number, ...lines: readonly string[]) =>
      [...lines, "", `${foot} Elm House Inspection report 05/10/2015`, "", "\f"].join("\n");
    const document = await read(
      page(1, "The manager told us that all of the staff had been trained and") +
        page(2, "that they were supported in what they did every day of the week", "of the year."),
    );
    expect(document.source.pages).toBe(2);
    expect(pageTexts(document)).toEqual([
      "The manager told us that all of the staff had been trained and ",
      "that they were supported in what they did every day of the week of the year.\n",
    ]);
    expect(document.furniture).toEqual(["1 Elm House Inspection report 05/10/2015"]);
  });
});

test("leaves text with a paragraph a line alone", async () => {
  const lines = [
    "A care home in Newtown has been told to improve by the regulator this week.",
    "Safe - Requires improvement",
    "Effective – Good",
    "Inspectors found:",
    "medicines were not managed in a way that was safe",
    "staff had not been trained",
    "The provider said that it was sorry for what had happened to people in its care.",
  ];
  expect(linesOf(await read(lines.join("\n")))).toEqual(lines);
  expect(linesOf(await read(lines.join("\n\n")))).toEqual(lines);
});

test("reads gaps in a line as cells", async () => {
  const document = await read(
    "Is the service safe?            Good\nIs the service caring?     Good",
  );
  expect(linesOf(document)).toEqual(["Is the service safe?\tGood", "Is the service caring?\tGood"]);
});
