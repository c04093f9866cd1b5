import type { RatingClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { shift, textAt, type Span } from "../../domain/span.ts";
import { matchesIn } from "../../rules/matches-in.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readQuestions, readRating } from "../read-slots.ts";
import { rating } from "../slots.ts";

const service =
  "(?:services?|location|practice|hospital|provider|trust|home|agency|clinic|surgery)";

// "Overall rating for this service", "Is the service safe?", "Are services caring?", "Well-led".
const label = `(?:overall(?: rating| quality| provider)?(?: (?:rating )?for (?:this|the) ${service})?|(?:(?:is|are|was|were) (?:it|(?:the |this )?${service}) )?(?:safe|effective|caring|responsive|well-led)(?: services)?(?: to people's needs)? ?\\??)`;
const value = `(?:${rating}|not rated|inspected but not rated|insufficient evidence to rate|no rating|regulations (?:not )?met)`;
// "Not assessed at this assessment. Good (from 11 August 2021)".
const passedOver =
  "(?:not (?:assessed|inspected|looked at|rated)(?: (?:at|on|during) this (?:assessment|inspection|time|visit))? ?[.,:;–-]? ?)?";
const rest = "(?: ?[–—★☆●-]{1,6}| read more about inspection ratings.*| ?\\(.{1,60}\\))?\\.?";

// A whole line: the label alone, the value alone, or a row of both. More cells are those of a grid.
const labelLine = compilePhrase(`^[•●*-]? ?(?:${label}) ?:?$`, {}, "i");
const valueLine = compilePhrase(`^${passedOver}(?<rating>${value})${rest}$`, {}, "i");
const row = compilePhrase(
  `^[•●*-]? ?(?<label>${label}) ?:?\\t${passedOver}(?<rating>${value})${rest}(?:\\t[^\\t]*){0,2}$`,
  {},
  "i",
);
const longest = 160;

// Lines run together in reading: "Is the service safe? Good Is the service effective? Inadequate".
const asked = compilePhrase(
  `(?<label>(?:is|are) (?:the |this )?${service} (?:safe|effective|caring|responsive|well-led)(?: to people's needs)? ?\\?) (?<rating>${value})(?= (?:is|are) |$)`,
);

interface Line {
  readonly span: Span;
  readonly words: string;
}

/**
 * Ratings in the form of labels and values: the cover, chapter headings, lists. A value belongs to
 * the label of its row, of the line before, or of the heading right behind it (the corner of a page).
 */
export function labelledRatings(text: string, section: Section): Mention<RatingClaim>[] {
  const lines = linesFrom(text, section.span);
  return lines.flatMap((line, nth): Mention<RatingClaim>[] => {
    if (line.span.start >= section.span.end || line.words.length > 3 * longest) return [];
    const cells = row.exec(line.words)?.groups;
    if (cells) return mention(cells["label"], cells["rating"], line.span);
    const runTogether = askedIn(line);
    if (runTogether.length > 0) return runTogether;
    const alone = valueLine.exec(line.words)?.groups?.["rating"];
    if (alone === undefined) return [];
    const [before, after] = [lines[nth - 1], lines[nth + 1]];
    // A column of labels torn from its column of values: whose the value is nobody can tell.
    if (isLabel(before) && areLabels(linesBefore(text, before.span.start))) return [];
    if (isLabel(before)) return mention(before.words, alone, over(before, line));
    if (isLabel(after) && !isValue(lines[nth + 2])) {
      return mention(after.words, alone, over(line, after));
    }
    return [];
  });
}

const askedIn = ({ span, words }: Line): Mention<RatingClaim>[] =>
  (words.includes("?") ? matchesIn(words, asked) : []).flatMap(({ index, 0: found, groups }) =>
    mention(
      groups?.["label"],
      groups?.["rating"],
      shift({ start: index, end: index + found.length }, span.start),
    ),
  );

// The heading that a value stands over, and what follows it, are in the next section.
function linesFrom(text: string, { start, end }: Span): Line[] {
  const behind = linesIn(text, { start: end, end: Math.min(text.length, end + 3 * longest) });
  return [...linesIn(text, { start, end }), ...behind.slice(0, 2)].map((span) => ({
    span,
    words: textAt(text, span).trimEnd(),
  }));
}

const isLabel = (line: Line | undefined): line is Line =>
  line !== undefined && line.words.length < longest && labelLine.test(line.words);

const areLabels = (lines: readonly Line[]): boolean => lines.length === 2 && lines.every(isLabel);

const linesBefore = (text: string, at: number): Line[] =>
  linesIn(text, { start: Math.max(0, at - 3 * longest), end: Math.max(0, at - 1) })
    .slice(-2)
    .map((span) => ({ span, words: textAt(text, span).trimEnd() }));

const isValue = (line: Line | undefined): boolean =>
  line !== undefined && line.words.length < longest && valueLine.test(line.words);

const over = (first: Line, last: Line): Span => ({ start: first.span.start, end: last.span.end });

function mention(label = "", words = "", span: Span): Mention<RatingClaim>[] {
  const given = readRating(words);
  const questions = readQuestions(label);
  if (given === null || questions.length !== 1) return [];
  return [
    {
      claim: {
        type: "rating",
        questions,
        ofChapter: false,
        rest: null,
        value: given,
        before: null,
      },
      evidence: { rule: "rating.labelled", span },
    },
  ];
}
