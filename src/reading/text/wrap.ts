import { endsSentence, runsOver, startsItem, startsLow } from "../clean/goes-on.ts";
import { isRating } from "../clean/is-rating.ts";

// Whether a plain text is broken into lines by hand or machine, and where its paragraphs end.

/** A line shorter than this is a label or a heading, not a line of wrapped text. */
const shortestWrapped = 40;
/** A longer line is a whole paragraph. */
const longestWrapped = 135;
/** The share of long lines that stop in mid-sentence, from which on a text counts as wrapped. */
const wrappedShare = 0.4;
/** Of the lines that stop in mid-sentence so many go on with a small letter; headings do not. */
const lowShare = 0.3;
/** Wrapped lines are of one length, or nearly. */
const evenness = 1.4;

/** How much of the width a line fills that does not end its paragraph: less in mid-sentence. */
const fullShare = 0.88;
const openShare = 0.7;

// A row of a table is as long as its cells, whatever the width of the text.
const isRow = (line: string): boolean => line.includes("\t") || line.includes("   ");

const isLong = (line: string): boolean => line.length >= shortestWrapped;

/** What reports print on a line of its own, wide as it may be: headings, labels, table cells. */
const standing: readonly RegExp[] = [
  /^(?:is|are) (?:the |this )?(?:service|practice|location)s? [\w-]+\?$/iu,
  /^(?:the five questions we ask|overall (?:rating|summary)|background to this|detailed findings)/iu,
  /^(?:action we have told|enforcement actions?$|this section is primarily|our findings$)/iu,
  /^(?:regulated activit(?:y|ies)|regulation)$/iu,
  /^Regulation \d+[A-Z]? (?:HSCA|CQC|Health|\()/u,
  /^(?:overall|safe|effective|caring|responsive|well[- ]led) ?[-–—:]/iu,
  /^\p{Lu}[\p{L} ]{2,40}: /u,
];

const standsAlone = (line: string): boolean =>
  isRating(line) || standing.some((form) => form.test(line));

/** The usual length of a full line, null where each line is a paragraph of its own. */
export function wrapWidth(lines: readonly string[]): number | null {
  const pairs = lines
    .map((line, at) => ({ line, next: lines[at + 1] ?? "" }))
    .filter(({ line, next }) => isLong(line) && !isRow(line) && next !== "");
  const opened = pairs.filter(({ line }) => !endsSentence(line));
  const goesOn = opened.filter(({ next }) => startsLow(next)).length;
  if (opened.length === 0 || opened.length < wrappedShare * pairs.length) return null;
  if (goesOn < lowShare * opened.length) return null;
  const open = opened.map(({ line }) => line);
  const followed = pairs.map(({ line }) => line);
  const usual = lengthAt(open, 0.5);
  const isEven = lengthAt(followed, 0.8) <= evenness * usual;
  return usual <= longestWrapped && isEven ? usual : null;
}

/** The length that this share of the lines does not exceed. */
function lengthAt(lines: readonly string[], share: number): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  return lengths[Math.round(share * (lengths.length - 1))] ?? 0;
}

/** Lines without a blank one between them, cut where a paragraph ends. */
export function paragraphsIn(
  lines: readonly string[],
  usual: number,
): readonly (readonly string[])[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0.85 * usual);
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const joins = at > 0 && joinsOn(lines[at - 1] ?? "", line, width);
    if (joins) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function joinsOn(above: string, line: string, width: number): boolean {
  if (startsItem(line) || above.includes("\t") || line.includes("\t")) return false;
  if (above.length > longestWrapped || standsAlone(line)) return false;
  if (runsOver(above, line)) return true;
  if (standsAlone(above)) return false;
  return isLong(above) && above.length > width * (endsSentence(above) ? fullShare : openShare);
}
