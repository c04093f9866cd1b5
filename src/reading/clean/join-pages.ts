import { extend, firstLine, isContinuedRow, isRow, plainText, type Block } from "./block.ts";
import { endsSentence, goesOn, startsItem, startsLow } from "./goes-on.ts";

/** The blocks of a column, from top to bottom. */
export type Region = readonly Block[];
/** The regions of a page, in the order in which they are read. */
export type Page = readonly Region[];

const mostHeadings = 4;

/** All blocks of a document: what runs over a column or a page is one block again. */
export function joinPages(pages: readonly Page[]): readonly Block[] {
  const joined: Block[] = [];
  for (const region of withoutRepeatedHeads(pages).flat()) {
    const [first, ...rest] = region;
    if (first === undefined) continue;
    const at = openBlock(joined, first);
    const open = joined[at];
    if (open === undefined) joined.push(first);
    else joined[at] = extend(open, first);
    for (const block of rest) joined.push(block);
  }
  return joined;
}

/** A chapter prints its heading and rating again on each of its pages: the first one stays. */
function withoutRepeatedHeads(pages: readonly Page[]): readonly Page[] {
  const rows = new Set<string>();
  let headBefore: readonly string[] = [];
  return pages.map((page) => {
    const blocks = page.flat();
    const head = headOf(blocks);
    const repeats = head.length > 0 && head.every((text) => headBefore.includes(text));
    if (!repeats && page.length > 0) headBefore = head;
    const kept = withoutRepeatedHeader(repeats ? dropBlocks(page, head.length) : page, rows);
    for (const block of blocks) if (isRow(block)) rows.add(plainText(block));
    return kept;
  });
}

function dropBlocks(page: Page, count: number): Page {
  let left = count;
  return page.map((region) => {
    const kept = region.slice(left);
    left -= region.length - kept.length;
    return kept;
  });
}

/** The headings above the text of a page. */
function headOf(blocks: readonly Block[]): readonly string[] {
  const texts = blocks.slice(0, mostHeadings).map(plainText);
  const end = texts.findIndex((text) => !isHeading(text));
  return end < 0 ? texts : texts.slice(0, end);
}

function isHeading(text: string): boolean {
  if (text.includes("\t") || startsItem(text) || startsLow(text)) return false;
  return text.split(" ").length <= 12 && (text.endsWith("?") || !endsSentence(text));
}

/** The header of a table stands again above a row that goes on from the page before. */
function withoutRepeatedHeader(page: Page, rowsBefore: ReadonlySet<string>): Page {
  const at = page.findIndex((region) => region.length > 0);
  const [header, row] = page[at] ?? [];
  if (header === undefined || row === undefined) return page;
  const repeats = rowsBefore.has(plainText(header)) && isContinuedRow(row);
  return repeats ? page.map((region, place) => (place === at ? region.slice(1) : region)) : page;
}

/**
 * Where the block stands that `next` goes on from: the last one, or one before headings that stand
 * between, as a running head does that the page's stream draws in the middle of a sentence.
 */
function openBlock(joined: readonly Block[], next: Block): number {
  const last = joined.at(-1);
  if (last === undefined || goesOn(last, next)) return joined.length - 1;
  if (!startsLow(firstLine(next))) return -1;
  const oldest = Math.max(0, joined.length - 1 - mostHeadings);
  for (let at = joined.length - 1; at >= oldest; at -= 1) {
    const block = joined[at];
    if (block === undefined || goesOn(block, next)) return at;
    if (!isHeading(plainText(block))) return -1;
  }
  return -1;
}
