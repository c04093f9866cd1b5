import { cleanLine } from "../clean/clean-characters.ts";
import type { Item } from "./item.ts";
import { withoutOverprints } from "./overprints.ts";

/** Words that stand together on one base line, no wider a gap between them than words have. */
export interface Chunk {
  /** With tabs between cells where the chunk is a whole row. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Belongs to the whole width of the page, so that no column passes it. */
  readonly wide: boolean;
  /** The runs it is made of, from left to right. */
  readonly items: readonly Item[];
}

/** In heights of a letter: the least gap that is a space, and the least that parts two columns. */
export const spaceGap = 0.12;
export const columnGap = 0.8;
/** The widest gap between a bullet and its text. */
const bulletGap = 6;

const bulletAlone = /^(?:[^\p{L}\p{N}\s"'“‘£$€]|\d{1,2}[.)]|\(?[a-z]\)|o)$/u;

/** Groups things by base line, from top to bottom; in a group from left to right. */
export function byBaseline<Thing>(
  things: readonly Thing[],
  { y, size, x }: Readonly<Record<"y" | "size" | "x", (thing: Thing) => number>>,
  tolerance: number,
): readonly (readonly Thing[])[] {
  const rows: Thing[][] = [];
  let first: Thing | undefined;
  for (const thing of [...things].sort((a, b) => y(a) - y(b))) {
    const reach = tolerance * Math.min(size(thing), size(first ?? thing));
    if (first === undefined || y(thing) - y(first) > reach) {
      first = thing;
      rows.push([thing]);
    } else rows.at(-1)?.push(thing);
  }
  return rows.map((row) => row.sort((a, b) => x(a) - x(b)));
}

export const rowsOfChunks = (chunks: readonly Chunk[]): readonly (readonly Chunk[])[] =>
  byBaseline(chunks, { y: (one) => one.y, size: (one) => one.size, x: (one) => one.left }, 0.5);

export function chunksOf(items: readonly Item[]): readonly Chunk[] {
  const place = {
    y: (one: Item) => one.y,
    size: (one: Item) => one.height,
    x: (one: Item) => one.x,
  };
  return byBaseline(items, place, 0.35)
    .map(withoutOverprints)
    .flatMap(splitAtGaps)
    .map(toChunk)
    .filter(({ text }) => text !== "");
}

function splitAtGaps(row: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let end = -Infinity;
  for (const item of row) {
    const group = groups.at(-1);
    if (group === undefined || item.x - end > widestGap(group, item)) groups.push([item]);
    else group.push(item);
    end = Math.max(end, item.x + item.width);
  }
  return groups;
}

function widestGap(group: readonly Item[], next: Item): number {
  const last = group.at(-1) ?? next;
  const size = Math.min(last.height, next.height);
  const isBullet = group.length === 1 && bulletAlone.test(last.text.trim());
  return size * (isBullet ? bulletGap : columnGap);
}

function toChunk(items: readonly Item[]): Chunk {
  const main = items.reduce((a, b) => (b.width > a.width ? b : a));
  const left = items[0]?.x ?? main.x;
  let [text, end, right] = ["", left, left];
  for (const { text: letters, x, width, height } of items) {
    text += (x - end > spaceGap * height ? " " : "") + letters;
    end = x + width;
    right = Math.max(right, end);
  }
  const clean = cleanLine(text.replaceAll("\t", " "));
  const { y, height: size, font } = main;
  return { text: clean, left, right, y, size, font, wide: false, items };
}
