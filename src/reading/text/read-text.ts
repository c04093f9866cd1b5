import type { Block } from "../clean/block.ts";
import { cleanLine } from "../clean/clean-characters.ts";
import { distinctFurniture, furnitureTest, isFoot } from "../clean/furniture.ts";
import type { Page, Region } from "../clean/join-pages.ts";
import type { PageReading } from "../reading.ts";
import { paragraphsIn, wrapWidth } from "./wrap.ts";

/** So many lines at the top and at the foot of a page may be running headers and footers. */
const marginLines = 2;
/** A line that fills so much of the usual width may stop in mid-sentence. */
const fullShare = 0.8;

/** Reads plain text. A form feed ends a page, as in what pdftotext writes. */
export function readText(text: string): PageReading {
  const isPaged = text.includes("\f");
  const sheets = sheetsOf(text).map(linesOf);
  const isFurniture = furnitureTest(isPaged ? sheets.map(marginsOf) : []);
  const parted = sheets.map((lines) => {
    const margins = isPaged ? marginsOf(lines) : [];
    const isDropped = lines.map(
      (line, at) =>
        isFoot(line) || isFootNumber(lines, at) || (margins.includes(line) && isFurniture(line)),
    );
    return {
      kept: lines.filter((_, at) => !isDropped[at]),
      dropped: lines.filter((_, at) => isDropped[at]),
    };
  });
  const width = wrapWidth(parted.flatMap(({ kept }) => kept));
  return {
    mediaType: "text/plain",
    title: null,
    pages: parted.map(({ kept }, page) => toPage(kept, page, width)),
    isPaged,
    furniture: distinctFurniture(parted.flatMap(({ dropped }) => dropped)),
    doubts: [],
  };
}

/** The page number of a foot that was taken apart. */
const isFootNumber = (lines: readonly string[], at: number): boolean =>
  /^\d{1,3}$/u.test(lines[at] ?? "") &&
  [-2, -1, 1, 2].some((step) => isFoot(lines[at + step] ?? ""));

const sheetsOf = (text: string): readonly string[] => text.trimEnd().split("\f");

/** The dots of ratings are dashes in a font of symbols. */
const glyphRun = /^[–—]{2,}$| [–—]{2,}$/u;
const wideGap = /([\p{L}\p{N}?.)]) {3,}/gu;

/** Gaps of spaces, as in tables laid out by hand, part cells. */
const linesOf = (sheet: string): readonly string[] =>
  sheet
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => withCells(line.trim().replace(glyphRun, "")))
    .map(cleanLine);

const withCells = (line: string): string =>
  line.includes("   ") ? line.replace(wideGap, "$1\t") : line;

function marginsOf(lines: readonly string[]): readonly string[] {
  const printed = lines.filter((line) => line !== "");
  return [...printed.slice(0, marginLines), ...printed.slice(-marginLines)];
}

/** The blocks of a page. What stands behind a full line and a blank one may go on from it. */
function toPage(lines: readonly string[], page: number, width: number | null): Page {
  const groups = groupsOf(lines);
  const regions: Block[][] = [[]];
  for (const [at, group] of groups.entries()) {
    const lineAbove = groups[at - 1]?.at(-1) ?? "";
    if (width !== null && lineAbove.length > fullShare * width) regions.push([]);
    for (const block of toBlocks(group, page, width)) regions.at(-1)?.push(block);
  }
  // Only at a page's end does the length of the last line tell that its sentence goes on.
  const last = regions.at(-1)?.pop();
  const room = (width ?? Infinity) - (groups.at(-1)?.at(-1)?.length ?? 0);
  if (last !== undefined) regions.at(-1)?.push({ ...last, room });
  return regions;
}

/** Lines without a blank one between them. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function toBlocks(lines: readonly string[], page: number, width: number | null): Region {
  const paragraphs = width === null ? lines.map((line) => [line]) : paragraphsIn(lines, width);
  return paragraphs.map((paragraph) => ({
    cells: cellsOf(paragraph).map((cell) => cell.map((text) => ({ text, page }))),
    size: 0,
    face: "",
    room: Infinity,
  }));
}

const cellsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines[0]?.includes("\t") ? lines[0].split("\t").map((text) => [text]) : [lines];
