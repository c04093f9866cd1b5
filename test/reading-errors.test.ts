import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import PDFDocument from "pdfkit";
import { readDocument } from "../src/reading/read-document.ts";
import { readInput } from "../src/reading/read-input.ts";
import { bytesOf, column, makePdf } from "./reading-make-pdf.ts";

const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** The smallest PNG: one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const sheet = column(["The service was safe.", "Staff were kind."], 30, 60);

const encryptedPdf = () => makePdf([sheet], { userPassword: "secret", pdfVersion: "1.7" });
const ownerOnlyPdf = () => makePdf([sheet], { ownerPassword: "secret", pdfVersion: "1.7" });

function scannedPdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: "A4" });
  doc.image(pixel, 10, 10);
  return bytesOf(doc);
}

describe("what cannot be read", () => {
  test.each([
    ["nothing", () => "", "empty", /empty/],
    ["white space", () => " \n\t\n", "empty", /no text/],
    ["JSON", () => '{"locationId": "1-1"}', "unsupported", /JSON/],
    ["a Word document", () => "PK\x03\x04....word/document.xml", "unsupported", /Word.*docx/],
    [
      "an OpenDocument text",
      () => "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
      "unsupported",
      /odt/,
    ],
    ["an image", () => pixel.toString("latin1"), "unsupported", /PNG/],
    ["an old Word file", () => "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unsupported", /old Word/],
    ["other bytes", () => "\x01\x02\x03\x04\x05\x06\x07", "unsupported", /no document/],
    ["a page of code alone", () => "<html><script>go()</script></html>", "no-text", /web page/],
  ])("%s", async (_, content, code, message) => {
    const reading = readDocument("x", bytesFrom(content()));
    await expect(reading).rejects.toMatchObject({ name: "InputError", code });
    await expect(reading).rejects.toThrow(message);
  });

  test("a PDF that asks for a password", async () => {
    await expect(readDocument("x", await encryptedPdf())).rejects.toMatchObject({
      code: "encrypted",
    });
  });

  test("a PDF of scanned pages, with what to do about it", async () => {
    const reading = readDocument("x", await scannedPdf());
    await expect(reading).rejects.toMatchObject({ code: "no-text" });
    await expect(reading).rejects.toThrow(/OCR/);
  });

  test.each([0.2, 0.6])("a PDF cut at %f of its length", async (share) => {
    const whole = await makePdf([sheet]);
    const cut = whole.slice(0, Math.floor(whole.length * share));
    await expect(readDocument("x", cut)).rejects.toMatchObject({ code: "damaged" });
  });
});

describe("what can be read all the same", () => {
  test("a PDF that only its owner may change", async () => {
    expect((await readDocument("x", await ownerOnlyPdf())).text).toContain("Staff were kind.");
  });

  test("a web page named as a PDF", async () => {
    const page = bytesFrom("<!DOCTYPE html><html><body><p>Rated Good</p></body></html>");
    const { text, source } = await readDocument("report.pdf", page);
    expect([text, source.mediaType]).toEqual(["Rated Good\n", "text/html"]);
  });

  test("a PDF with rubbish before it", async () => {
    const bytes = Buffer.concat([Buffer.from("rubbish\n"), await makePdf([sheet])]);
    expect((await readDocument("x", bytes)).text).toContain("Staff were kind.");
  });

  test("a damaged page is told", async () => {
    const bytes = Buffer.from(await makePdf([sheet, sheet], { compress: false }));
    const stream = bytes.indexOf("BT\n", bytes.indexOf("BT\n") + 1);
    bytes.fill("<< [ ( ", stream, stream + 60);
    const { doubts } = await readDocument("x", bytes);
    expect(doubts).toHaveLength(1);
  });
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "reading-"));
    await writeFile(join(folder, "note.txt"), "The service was rated Good.");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a file is read, its path kept as given", async () => {
    const path = join(folder, "note.txt");
    const { source, text } = await readInput(path);
    expect([source.path, text]).toEqual([path, "The service was rated Good.\n"]);
  });

  test.each([
    ["no file", "none.txt", "not-found"],
    ["a file as a folder", "note.txt/x", "not-found"],
    ["a folder", ".", "unreadable"],
  ])("%s", async (_, name, code) => {
    const reading = readInput(`${folder}/${name}`);
    await expect(reading).rejects.toMatchObject({ name: "InputError", code });
    await expect(reading).rejects.not.toThrow(folder);
  });
});
