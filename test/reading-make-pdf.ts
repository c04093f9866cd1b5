import PDFDocument from "pdfkit";
import { readDocument } from "../src/reading/read-document.ts";
import type { Document } from "../src/domain/document.ts";

/** One printed line: where it begins, its top from the top of the page, and how it looks. */
export type Print = readonly [text: string, x: number, y: number, size?: number, font?: string];

export type Sheet = readonly Print[];

/** A PDF in memory with these pages. The lines of a page are drawn in the order in which they are given. */
export function makePdf(
  sheets: readonly Sheet[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, ...options });
  for (const sheet of sheets) {
    doc.addPage();
    for (const [text, x, y, size = 10, font = "Helvetica"] of sheet) {
      doc.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
    }
  }
  return bytesOf(doc);
}

export function bytesOf(doc: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    doc.on("data", (part) => parts.push(part));
    doc.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(parts)));
    });
    doc.end();
  });
}

/** Lines under each other, in one column. */
export const column = (lines: readonly string[], x: number, top: number): Sheet =>
  lines.map((text, at): Print => [text, x, top + at * 13]);

export const readSheets = async (...sheets: readonly Sheet[]): Promise<Document> =>
  readDocument("report.pdf", await makePdf(sheets));

export const linesOf = ({ text }: Document): readonly string[] => text.trimEnd().split("\n");

export const pageTexts = ({ text, pages }: Document): readonly string[] =>
  pages.map(({ start, end }) => text.slice(start, end));
