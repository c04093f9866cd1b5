import type { Document } from "../domain/document.ts";
import { InputError } from "../domain/errors.ts";
import { joinPages } from "./clean/join-pages.ts";
import { writeText } from "./clean/write-text.ts";
import type { PdfEngineName } from "../domain/pdf-engine-names.ts";
import type { PageReading, Reading, RecordReading } from "./reading.ts";
import { sha256Of } from "./sha256-of.ts";
import { sniffFormat } from "./sniff-format.ts";
import { mostBytes, refuseLong, tooLarge } from "./too-large.ts";

export interface ReadOptions {
  /** What reads PDFs; null is the best for each. */
  readonly pdfEngine?: PdfEngineName | null;
  /** The hash of the bytes, where it is known. */
  readonly sha256?: string;
}

/** Reads a document of any format we know, told by its bytes, never by its name. Throws InputError. */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  { pdfEngine = null, sha256 = sha256Of(bytes) }: ReadOptions = {},
): Promise<Document> {
  if (bytes.length === 0) throw new InputError("empty", "The file is empty; save it again.");
  if (bytes.length > mostBytes) throw tooLarge();
  const reading = await readFormat(bytes, pdfEngine);
  const { pageCount, ...told } = "records" in reading ? toldIn(reading) : printedIn(reading);
  if (told.text === "") throw new InputError("empty", "The file holds no text; save it again.");
  refuseLong(told.text);
  const { mediaType, doubts } = reading;
  return { source: { path, sha256, mediaType, pages: pageCount }, ...told, doubts };
}

type Told = Omit<Document, "source" | "doubts"> & { readonly pageCount: number | null };

function printedIn({ pages: read, isPaged, title, furniture }: PageReading): Told {
  const { text, pages } = writeText(joinPages(read), read.length);
  return { title, text, pages, furniture, pageCount: isPaged ? pages.length : null };
}

const toldIn = ({ text, records }: RecordReading): Told => ({
  title: null,
  text,
  pages: [{ start: 0, end: text.length }],
  furniture: [],
  records,
  pageCount: null,
});

// Readers are loaded when the first file of their format comes.
async function readFormat(bytes: Uint8Array, pdfEngine: PdfEngineName | null): Promise<Reading> {
  const format = sniffFormat(bytes);
  switch (format.kind) {
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf.ts");
      return readPdf(bytes, pdfEngine);
    }
    case "text": {
      const { readTextual } = await import("./text/read-textual.ts");
      return readTextual(bytes);
    }
    case "other":
      throw new InputError(
        "unsupported",
        `This is ${format.name}, which cannot be read; give a PDF, a web page, plain text or JSON of the regulator's API.`,
      );
  }
}
