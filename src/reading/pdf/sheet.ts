import type { Chunk } from "./chunk.ts";

/** What a page shares with all of its document, and its place in it. */
export interface Sheet {
  readonly page: number;
  readonly bodySize: number;
  /** Where the document's lines end at the latest. */
  readonly right: number;
}

/** So many lines of the text's size tell where a column ends. */
const enoughLines = 6;

/** Where the lines of a column end at the latest; it must not reach `limit`. */
export function marginOf(column: readonly Chunk[], limit: number, sheet: Sheet): number {
  const text = column.filter(
    ({ size, wide }) => !wide && Math.abs(size - sheet.bodySize) <= 0.08 * sheet.bodySize,
  );
  if (text.length >= enoughLines || limit < Infinity) {
    return column.reduce((most, { right, wide }) => (wide ? most : Math.max(most, right)), 0);
  }
  return sheet.right;
}

/** The size that most letters have. */
export function bodySizeOf(chunks: Iterable<Chunk>): number {
  const letters = new Map<number, number>();
  for (const { text, size } of chunks) {
    const key = Math.round(size * 4) / 4;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

export function rightOf(chunks: Iterable<Chunk>): number {
  let most = 0;
  for (const { right } of chunks) most = Math.max(most, right);
  return most;
}
