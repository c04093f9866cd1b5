import type { PdfEngineName } from "../../domain/pdf-engine-names.ts";
import { distinctFurniture, furnitureTest } from "../clean/furniture.ts";
import type { Page } from "../clean/join-pages.ts";
import type { PageReading } from "../reading.ts";
import { arrangePage, noTable, type OpenTable } from "./arrange-page.ts";
import { chunksOf, rowsOfChunks, type Chunk } from "./chunk.ts";
import { itemsOf } from "./item.ts";
import { doubtsAbout } from "./pdf-doubts.ts";
import { readContent } from "./pdf-engines.ts";
import { damaged, withoutText } from "./refused.ts";
import { bodySizeOf, rightOf } from "./sheet.ts";

/** So many lines at the top and at the foot of a page may be running headers and footers. */
const marginLines = 2;

/** `engine` null is the one that is best. Throws InputError. */
export async function readPdf(
  bytes: Uint8Array,
  engine: PdfEngineName | null,
): Promise<PageReading> {
  const { title, ...read } = await readContent(bytes, engine);
  const sheets = read.pages.map((page) =>
    page === null ? [] : itemsOf(page.runs, page.matrix).map(chunksOf),
  );
  if (sheets.flat(2).length === 0) {
    throw read.isDamaged || read.damagedPages.length > 0 ? damaged() : withoutText();
  }
  const { pages, furniture } = splitFurniture(sheets);
  return {
    mediaType: "application/pdf",
    title,
    pages: arrangePages(pages),
    isPaged: true,
    furniture,
    doubts: doubtsAbout({ ...read, pages: sheets }),
  };
}

/** For each page the chunks of each direction of writing. */
type Sheets = readonly (readonly (readonly Chunk[])[])[];

function splitFurniture(sheets: Sheets): {
  readonly pages: Sheets;
  readonly furniture: readonly string[];
} {
  const margins = sheets.map(([main = []]) => marginRows(main));
  const isFurniture = furnitureTest(margins.map((rows) => rows.map(textOfRow)));
  const dropped = margins.flat().filter((row) => isFurniture(textOfRow(row)));
  const gone = new Set(dropped.flat());
  // What stands on every page is no head or foot where nothing else does.
  if (gone.size === sheets.flat(2).length) return { pages: sheets, furniture: [] };
  return {
    pages: sheets.map((page) => page.map((chunks) => chunks.filter((chunk) => !gone.has(chunk)))),
    furniture: distinctFurniture(dropped.map(textOfRow)),
  };
}

function marginRows(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const rows = rowsOfChunks(chunks);
  return [...new Set([...rows.slice(0, marginLines), ...rows.slice(-marginLines)])];
}

const textOfRow = (row: readonly Chunk[]): string => row.map(({ text }) => text).join(" ");

function arrangePages(pages: Sheets): readonly Page[] {
  const chunks = pages.flat(2);
  const [bodySize, right] = [bodySizeOf(chunks), rightOf(chunks)];
  let open: OpenTable = noTable;
  return pages.map(([main = [], ...turned], page) => {
    const sheet = { page, bodySize, right };
    const arranged = arrangePage(main, sheet, open);
    open = arranged.open;
    return [...arranged.page, ...turned.flatMap((one) => arrangePage(one, sheet, noTable).page)];
  });
}
