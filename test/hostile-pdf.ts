import { deflateSync } from "node:zlib";

/** Objects of a PDF, numbered from 1; the first is its catalogue, the second its page tree. */
type Objects = readonly (string | Buffer)[];

const catalogue = "<</Type/Catalog/Pages 2 0 R>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const pageOf = (content: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F1 4 0 R>>>>>>`;

/** A PDF as it should be, whatever its objects say. */
export function pdfOf(objects: Objects, trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: string | Buffer): void => {
    parts.push(Buffer.from(part as string));
    length += parts.at(-1)!.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    add(`${at + 1} 0 obj\n`);
    add(object);
    add("\nendobj\n");
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  add(`xref\n0 ${count}\n0000000000 65535 f \n${rows}`);
  add(`trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

export function streamOf(data: Buffer, more = ""): Buffer {
  const packed = deflateSync(data);
  const head = `<</Length ${packed.length}/Filter/FlateDecode${more}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

/** A PDF of one page that draws `content`. */
export const pageWith = (content: string | Buffer, pages = "/Count 1/Kids[3 0 R]"): Buffer =>
  pdfOf([
    catalogue,
    `<</Type/Pages${pages}>>`,
    pageOf(5),
    font,
    streamOf(Buffer.from(content as string)),
  ]);

/** Words of a page, a line each. */
export const printed = (lines: readonly string[]): string =>
  `BT /F1 10 Tf 40 800 Td 13 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;

/** A page tree in which a node is its own grandchild, and which claims any number of pages. */
export const loopingTree = (): Buffer =>
  pdfOf([
    catalogue,
    "<</Type/Pages/Count 99999999/Kids[3 0 R]>>",
    "<</Type/Pages/Parent 2 0 R/Count 99999999/Kids[2 0 R 3 0 R]>>",
  ]);

/** One page, again and again. */
export const manyPages = (count: number, content: string): Buffer =>
  pageWith(content, `/Count ${count}/Kids[${"3 0 R ".repeat(count)}]`);

/** Objects in a stream that stands in itself. */
export const objectStreamLoop = (): Buffer =>
  pdfOf([
    catalogue,
    streamOf(
      Buffer.from("2 0 3 20 <</Type/Pages>>     <<>>"),
      "/Type/ObjStm/N 2/First 8/Extends 3 0 R",
    ),
    streamOf(
      Buffer.from("3 0 2 20 <</Type/ObjStm>>    <<>>"),
      "/Type/ObjStm/N 2/First 8/Extends 2 0 R",
    ),
  ]);

/** A form that draws itself. */
export const formLoop = (): Buffer =>
  pdfOf([
    catalogue,
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
    streamOf(Buffer.from("/X Do")),
    streamOf(
      Buffer.from("/X Do"),
      "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
    ),
  ]);

/** Each of these objects is the length of the next one's stream. */
export const lengthLoop = (): Buffer =>
  pdfOf([
    catalogue,
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    pageOf(5),
    font,
    "<</Length 6 0 R>>\nstream\nBT ET\nendstream",
    "6 0 R",
  ]);
