import type { Section } from "../../domain/document.ts";
import type { RatingClaim } from "../../domain/claim.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import type { RatedQuestion } from "../../domain/vocabulary.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readQuestions, readRating } from "../read-slots.ts";
import { rating } from "../slots.ts";

const service =
  "(?:services?|location|practice|hospital|provider|trust|home|agency|clinic|surgery)";

// "Overall rating for this service", "Is the service safe?", "Are services caring?", "Well-led".
const label = `(?:overall(?: rating| quality| provider)?(?: (?:rating )?for (?:this|the) ${service})?|(?:(?:is|are|was|were) (?:the |this )?${service} )?(?:safe|effective|caring|responsive|well-led)(?: services)? ?\\??)`;
const value = `(?:${rating}|requires? improvements?|not (?:inspected|rated|assessed)|inspected but not rated|insufficient evidence to rate|no rating)`;
const rest =
  "(?: ?[–—★☆-]{1,6}| read more about inspection ratings.*| ?\\(.{1,60}\\)| ?\\d{1,3} ?%?)?\\.?";

// A whole line: the label alone, the value alone, or both with a gap, a dash or a colon between.
const labelLine = compilePhrase(`^[•●*-]? ?(?:${label}) ?:?$`, {}, "i");
const valueLine = compilePhrase(`^(?:rating:? ?)?(?<rating>${value})${rest}$`, {}, "i");
const bothLine = compilePhrase(
  `^[•●*-]? ?(?<label>${label})(?: ?(?:[-–—:|]{1,3}|\\t) ?| )(?<rating>${value})${rest}$`,
  {},
  "i",
);

/**
 * Ratings in the form of labels and values: the cover, chapter headings, lists. A value belongs to
 * the label of its line, of the line before, or of the heading right behind it (the corner of a page).
 */
export function labelledRatings(text: string, section: Section): Mention<RatingClaim>[] {
  const lines = linesIn(text, section.span).map((span) => ({
    span,
    words: textAt(text, span).trim(),
  }));
  return lines.flatMap(({ span, words }, nth) => {
    const both = words.length < 160 ? bothLine.exec(words)?.groups : undefined;
    if (both) return [mention(both["label"], both["rating"], span)].flat();
    const alone = words.length < 60 ? valueLine.exec(words)?.groups : undefined;
    if (!alone) return [];
    const [before, after] = [lines[nth - 1], lines[nth + 1]];
    if (before && labelLine.test(before.words))
      return mention(before.words, alone["rating"], { start: before.span.start, end: span.end });
    if (after && labelLine.test(after.words) && !valueOf(lines[nth + 2]?.words))
      return mention(after.words, alone["rating"], { start: span.start, end: after.span.end });
    return [];
  });
}

const valueOf = (words: string | undefined): boolean =>
  words !== undefined && words.length < 60 && valueLine.test(words);

function mention(label = "", words = "", span: Span): Mention<RatingClaim>[] {
  const given = readRating(words);
  const questions: RatedQuestion[] = readQuestions(label);
  if (given === null || questions.length !== 1) return [];
  return [
    {
      claim: { type: "rating", questions, ofChapter: false, value: given, before: null },
      evidence: { rule: "rating.labelled", span },
    },
  ];
}
