import { plainText } from "../clean/block.ts";
import type { Region } from "../clean/join-pages.ts";
import type { Band, Strip } from "./bands.ts";
import type { Chunk } from "./chunk.ts";
import { paragraphsOf, type PlacedBlock } from "./paragraphs.ts";
import { marginOf, type Sheet } from "./sheet.ts";
import { tabulate } from "./tabulate.ts";

/** In heights of a letter: the rows of a table without a header stand at least as far apart. */
const rowPitch = 1.4;

/** The regions of a band: columns one after the other, or all of it as a table's rows. */
export function arrangeBand(band: Band, sheet: Sheet): readonly Region[] {
  const columns = band.strips.map((strip, at) => {
    const chunks = band.rows.flat().filter((chunk) => chunk.wide || isIn(chunk, strip));
    const limit = band.strips[at + 1]?.left ?? Infinity;
    return paragraphsOf({ chunks, margin: marginOf(chunks, limit, sheet), page: sheet.page });
  });
  if (isTable(band, columns)) return [tabulate(columns)];
  return columns.map((column) => column.map(({ block }) => block));
}

const isIn = (chunk: Chunk, { left, right }: Strip): boolean =>
  chunk.left >= left && chunk.right <= right;

function isTable(band: Band, columns: readonly (readonly PlacedBlock[])[]): boolean {
  const [labels = [], ...values] = columns;
  if (values.length === 0) return false;
  if (!labels.every(({ block }) => isLabel(plainText(block)))) return false;
  if (band.rows.length === 1 || values.length > 1) return true;
  return labels.length > 1 && standsInRows(labels, values.flat());
}

const isLabel = (text: string): boolean => text.split(" ").length <= 10 && !text.endsWith(".");

/** Whether each label has a value on its base line, and the rows stand apart. */
const standsInRows = (labels: readonly PlacedBlock[], values: readonly PlacedBlock[]): boolean =>
  labels.every(
    ({ y, size }, at) =>
      values.some((value) => Math.abs(value.y - y) <= 0.3 * size) &&
      y - (labels[at - 1]?.y ?? -Infinity) >= rowPitch * size,
  );
