import { columnGap, type Chunk } from "./chunk.ts";

/** The chunks of one base line, from left to right. */
export type Row = readonly Chunk[];

/** From left to right, exclusive of the gap. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Rows that share their columns: one, or several with gutters that no row crosses. */
export interface Band {
  readonly rows: readonly Row[];
  readonly strips: readonly Strip[];
}

/** In heights of a letter: where nothing stands in any column for as long, the columns end. */
const bandGap = 2.5;
/** How much larger than the text a heading is that opens a new band. */
const headingSize = 1.15;
/** In heights of the heading: where nothing stands as near beside it, it heads the whole width. */
const besideHeading = 1.6;

/** So many rows ahead tell that columns begin, though no base line has words in both. */
const rowsAhead = 5;

/** Cuts the rows of a page into bands, from top to bottom. */
export function bandsOf(rows: readonly Row[], bodySize: number): readonly Band[] {
  const gap = columnGap * bodySize;
  const bands: { readonly rows: Row[]; strips: readonly Strip[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const band = bands.at(-1);
    const union = stripsOf([...(band?.strips ?? []), ...row], gap);
    const opens =
      opensBand(rows, at, bodySize) ||
      isWide(row) !== isWide(band?.rows[0]) ||
      crosses(band?.strips ?? [], row, union) ||
      opensColumns(rows.slice(at, at + rowsAhead), band?.strips ?? [], gap);
    if (band === undefined || opens) bands.push({ rows: [row], strips: stripsOf(row, gap) });
    else {
      band.rows.push(row);
      band.strips = union;
    }
  }
  return bands;
}

const isWide = (row: Row | undefined): boolean => row?.[0]?.wide ?? false;

/** What some things cover from left to right, but for gaps of at least `gap`. */
function stripsOf(strips: readonly Strip[], gap: number): readonly Strip[] {
  const merged: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => a.left - b.left)) {
    const last = merged.at(-1);
    if (last === undefined || strip.left - last.right >= gap)
      merged.push({ left: strip.left, right: strip.right });
    else merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, strip.right) };
  }
  return merged;
}

/** Whether a row closes a gutter of the band, or has one that the band has not. */
const crosses = (band: readonly Strip[], row: Row, union: readonly Strip[]): boolean =>
  union.length < band.length || (union.length === 1 && row.length > 1);

/** Whether from here on words stand in columns that a band of one column would hide. */
function opensColumns(rows: readonly Row[], band: readonly Strip[], gap: number): boolean {
  if (band.length !== 1 || rows.some(isWide)) return false;
  const chunks = rows.flat();
  const strips = stripsOf(chunks, gap);
  const isUsed = ({ left, right }: Strip): boolean =>
    chunks.filter((chunk) => chunk.left >= left && chunk.right <= right).length > 1;
  return stripsOf([...band, ...chunks], gap).length < strips.length && strips.every(isUsed);
}

/** Whether all columns end above a row: at a wide gap, or at a heading that has nothing beside it. */
function opensBand(rows: readonly Row[], at: number, bodySize: number): boolean {
  const [heading, ...others] = rows[at] ?? [];
  const above = rows[at - 1]?.[0];
  if (heading === undefined || above === undefined) return false;
  if (heading.y - above.y > bandGap * heading.size) return true;
  if (others.length > 0 || heading.size < headingSize * bodySize) return false;
  const near = (row: Row | undefined): boolean =>
    row?.some((chunk) => isBeside(chunk, heading)) ?? false;
  return ![-3, -2, -1, 1, 2, 3].some((step) => near(rows[at + step]));
}

const isBeside = (chunk: Chunk, heading: Chunk): boolean =>
  Math.abs(chunk.y - heading.y) <= besideHeading * heading.size &&
  (chunk.left > heading.right || chunk.right < heading.left);
