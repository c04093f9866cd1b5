/** What bytes hold, as far as their first ones tell; "text" still needs decoding. */
export type Format =
  | { readonly kind: "pdf" }
  | { readonly kind: "text" }
  | { readonly kind: "other"; readonly name: string };

type Signature = readonly [start: string, name: string];

/** First bytes, a letter for each. */
const signatures: readonly Signature[] = [
  ["\xd0\xcf\x11\xe0", "an old Word or Excel file"],
  ["\x89PNG", "an image (PNG)"],
  ["\xff\xd8\xff", "an image (JPEG)"],
  ["GIF8", "an image (GIF)"],
  ["II*\0", "an image (TIFF)"],
  ["MM\0*", "an image (TIFF)"],
  ["\x1f\x8b", "a compressed file (gzip)"],
  ["7z\xbc\xaf", "a compressed file (7z)"],
  ["Rar!", "a compressed file (RAR)"],
  ["{\\rtf", "an RTF document"],
  ["%!PS", "a PostScript file"],
  ["SQLite format 3", "an SQLite database"],
  ["PAR1", "a Parquet file"],
];

/** What stands in the first entries of a zip file. */
const zipContents: readonly Signature[] = [
  ["word/", "a Word document (docx)"],
  ["xl/", "an Excel workbook (xlsx)"],
  ["ppt/", "a PowerPoint file (pptx)"],
  ["opendocument.text", "an OpenDocument text (odt)"],
  ["opendocument.spreadsheet", "an OpenDocument spreadsheet (ods)"],
  ["epub+zip", "an EPUB book"],
];

/** A file may have so many bytes of rubbish before its PDF begins. */
const pdfWithin = 1024;
const zipHead = 4096;

const lettersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Tells a format by its bytes, never by a name. */
export function sniffFormat(bytes: Uint8Array): Format {
  const head = lettersOf(bytes.subarray(0, zipHead));
  if (head.slice(0, pdfWithin).includes("%PDF-")) return { kind: "pdf" };
  const name = nameOf(head, bytes);
  return name === null ? { kind: "text" } : { kind: "other", name };
}

function nameOf(head: string, bytes: Uint8Array): string | null {
  if (head.startsWith("PK\x03\x04")) {
    const inside = head + lettersOf(bytes.subarray(-zipHead));
    return zipContents.find(([part]) => inside.includes(part))?.[1] ?? "a zip archive";
  }
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "an image (WebP)";
  if (/^....ftyp(?:hei|avif|mif1)/su.test(head)) return "an image (HEIC)";
  // Many a word begins as a bitmap does.
  if (/^BM....\0{4}/su.test(head)) return "an image (BMP)";
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
