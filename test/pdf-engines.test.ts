import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../src/domain/document.ts";
import { checkStreams } from "../src/reading/pdf/check-streams.ts";
import type { PdfEngineName } from "../src/domain/pdf-engine-names.ts";
import { pdfiumEngine } from "../src/reading/pdf/pdfium/pdfium-engine.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { column, makePdf } from "./reading-make-pdf.ts";

// Both engines read the same from the same file, and neither loses text without a word.

const root = join(import.meta.dirname, "..");
const folders = ["fixtures", "../shared/data"].map((name) => join(root, name)).filter(existsSync);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => join(folder, name)),
);

const readBoth = (bytes: Uint8Array): Promise<readonly [Document, Document]> =>
  Promise.all([read(bytes, "pdfjs"), read(bytes, "pdfium")]);

const read = (bytes: Uint8Array, pdfEngine: PdfEngineName): Promise<Document> =>
  readDocument("report.pdf", bytes, { pdfEngine });

describe("two engines", () => {
  test.each(files.map((file) => [relative(root, file), file]))(
    "read the same from %s",
    async (_, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const [slow, fast] = await readBoth(bytes);
      expect(fast).toEqual(slow);
      expect(fast.doubts).toEqual([]);
      const reports = [slow, fast].map((document) => analyseDocument(document, { kind: null }));
      expect(reports[1]).toEqual(reports[0]);
    },
  );

  test.each(files.map((file) => [relative(root, file), file]))(
    "are both used for %s: PDFium does not leave it to pdf.js",
    async (_, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      expect(checkStreams(bytes)).toBe("sound");
      expect(await pdfiumEngine.read(bytes)).not.toBeNull();
    },
  );
});

describe("damage", () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of what staff told us.`);
  const sheets = [column(lines, 30, 60), column(lines, 30, 60)];

  /** The place of the last content stream's first byte. */
  const contentOf = (bytes: Buffer): number =>
    bytes.indexOf("stream\n", bytes.indexOf("/Filter /FlateDecode")) + "stream\n".length;

  test.each(["pdfjs", "pdfium"] as const)(
    "one bit of a page's text is told by %s",
    async (name) => {
      const bytes = Buffer.from(await makePdf(sheets));
      const at = contentOf(bytes) + 100;
      bytes[at] = bytes[at]! ^ 1;
      expect(checkStreams(bytes)).toBe("broken");
      const outcome = await read(bytes, name).catch((error: unknown) => error);
      expect(outcome).toSatisfy(
        (told: Document | { code: string }) => "code" in told || told.doubts.length > 0,
      );
    },
  );

  test("what has no checksum is left to the strict engine", async () => {
    expect(checkStreams(await makePdf(sheets, { compress: false }))).toBe("unchecked");
    expect(checkStreams(await makePdf(sheets, { ownerPassword: "secret" }))).toBe("unchecked");
    expect(checkStreams(await makePdf(sheets))).toBe("sound");
  });

  test("a file that PDFium refuses does not harm the next one", async () => {
    const bytes = await makePdf(sheets);
    const broken = bytes.slice(0, bytes.length / 2);
    const outcomes = await Promise.allSettled(
      [bytes, broken, bytes].map((one) => read(one, "pdfium")),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
