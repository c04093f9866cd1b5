import type { Entry } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import { compilePhrase } from "../rules/phrase.ts";
import { dateSlots } from "./dates.ts";
import { linesIn } from "./sentences.ts";

// What a saved page writes over each inspection; the older layout gives the date in the same line.
const during =
  "during (?:a|an|our) (?:(?:routine|themed|follow-up|responsive|focused|comprehensive|targeted|planned|scheduled|new) inspection|inspection (?:looking at part of the service|in response to concerns)|check to make sure (?:that )?the improvements required had been made|monthly review of our data|assessment(?: under our new approach)?)";
const label = compilePhrase(
  `^(?:${during}|(?:inspection|assessment|review) carried out on {dates})\\.?$`,
  dateSlots,
  "i",
);
const datesAndLabel = compilePhrase(
  `^{dates}[,:]? ?(?:[-–—|\\t] ?)?${during}\\.?$`,
  dateSlots,
  "i",
);
/** A line that is nothing but dates: "22 and 23 March 2019". */
const onlyDates = compilePhrase("^{dates},?$", dateSlots, "i");

// A look at what others sent in: nobody went there, and it gives no rating.
const noInspection = /monthly review of (?:our|the) data|review carried out on/i;

const longest = 120;

interface Line {
  readonly span: Span;
  readonly words: string;
}

/**
 * The inspections that a saved page of a location lists, each from its label ("During a routine
 * inspection") and date to the next one's; a monthly review of data is none. `head` is what the
 * page says above them all. Empty where the page lists none.
 */
export function inspectionEntries(text: string, area: Span): Entry[] {
  const lines = linesIn(text, area).map((span) => ({ span, words: textAt(text, span).trim() }));
  const starts = lines.flatMap((line, nth) =>
    isLabel(line.words) && !isLabel(lines[nth - 1]?.words ?? "") ? [startOf(lines, nth)] : [],
  );
  const head = { start: area.start, end: starts[0]?.at ?? area.end };
  return starts.flatMap(({ at, words }, nth) => {
    const span = { start: at, end: starts[nth + 1]?.at ?? area.end };
    return noInspection.test(words) ? [] : [{ spans: [span], name: null, head }];
  });
}

/** The dates that a line beside a label, or the label itself, gives; null where it gives none. */
export function datesOfLabel(line: string): string | null {
  const words = line.trim();
  if (words.length > longest) return null;
  if (onlyDates.test(words)) return words;
  const found = label.exec(words) ?? datesAndLabel.exec(words);
  return found?.groups?.["dates"] ?? null;
}

const isLabel = (words: string): boolean =>
  words.length < longest && (label.test(words) || datesAndLabel.test(words));

// The date stands in the line above the label or in the one below it; a label may take two lines.
function startOf(
  lines: readonly Line[],
  nth: number,
): { readonly at: number; readonly words: string } {
  const [above, own, below] = [lines[nth - 1], lines[nth], lines[nth + 1]];
  const dated = above && onlyDates.test(above.words) && !datedBelow(lines, nth) ? above : own;
  const more = below && isLabel(below.words) ? below.words : "";
  return { at: (dated ?? own)?.span.start ?? 0, words: `${own?.words ?? ""} ${more}` };
}

// Where labels stand over their dates, the date above a label is the last entry's.
const datedBelow = (lines: readonly Line[], nth: number): boolean =>
  onlyDates.test(lines[nth + 1]?.words ?? "") && isLabel(lines[nth - 2]?.words ?? "");
