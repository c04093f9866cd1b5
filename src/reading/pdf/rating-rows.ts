import { isRating } from "../clean/is-rating.ts";
import type { Row } from "./bands.ts";
import type { Chunk } from "./chunk.ts";

/** How much larger than the text a rating is that stands alone above its chapter. */
const display = 1.1;

/**
 * The chunks of rows with each rating beside its question made one row ("Is the service
 * safe?<tab>Good"). A rating alone above a chapter keeps its line; neither belongs to a column.
 */
export const withRatingRows = (rows: readonly Row[], bodySize: number): readonly Chunk[] =>
  rows.flatMap((row) => {
    const [label, ...cells] = row;
    if (label !== undefined && isRatedBy(label, cells)) {
      const text = row.map((chunk) => chunk.text).join("\t");
      return [{ ...label, text, right: cells.at(-1)?.right ?? label.right, wide: true }];
    }
    const alone = row.every(({ text, size }) => isRating(text) && size >= display * bodySize);
    return alone ? row.map((chunk) => ({ ...chunk, wide: true })) : row;
  });

/** Whether a row is a short label and behind it nothing but ratings. */
const isRatedBy = (label: Chunk, cells: readonly Chunk[]): boolean =>
  cells.length > 0 &&
  !isRating(label.text) &&
  label.text.split(" ").length <= 8 &&
  !/[.,;]$/u.test(label.text) &&
  cells.every(({ text }) => isRating(text));
