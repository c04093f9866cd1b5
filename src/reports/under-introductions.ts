import type { Fact } from "../domain/fact.ts";
import { textAt, type Span } from "../domain/span.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { lineEnd, lineStart, sentencesOf } from "../structure/sentences.ts";

// A list is short, and so are its lines.
const longestList = 12;
const longestLine = 160;

const earlier =
  /\b(?:then|previous(?:ly)?|last|earlier|before|at that (?:inspection|time|visit))\b/i;
const present = /\b(?:this|our) (?:latest |current |new )?(?:inspection|assessment)\b|\bnow\b/i;

/**
 * Ratings in a list stand when the line that opens it says: "The ratings then were:" makes all of them
 * previous, however plainly each is printed.
 */
export const underIntroductions = (facts: readonly Fact[], text: string): Fact[] =>
  facts.map((fact) => {
    if (!isListed(fact, text) || !standsNow.has(fact.status)) return fact;
    const opening = openingOf(fact.evidence.span, text);
    if (opening === null) return fact;
    const words = textAt(text, opening);
    if (!earlier.test(words) || present.test(words)) return fact;
    return { ...fact, status: "previous", cue: { rule: "status.list-of-earlier", span: opening } };
  });

const listed = /^(?:rating\.(?:labelled|group)|service-rating\.(?:labelled|grid))$/;

// "Safe – Good", a line of its own, or a row of a grid.
const isListed = ({ claim, evidence }: Fact, text: string): boolean =>
  (claim.type === "rating" || claim.type === "service-rating") &&
  listed.test(evidence.rule) &&
  lineEnd(text, evidence.span.end) - lineStart(text, evidence.span.start) <= longestLine;

/** The sentence that ends in a colon above the list that `span` is in; null where none opens it. */
function openingOf(span: Span, text: string): Span | null {
  let end = lineStart(text, span.start) - 1;
  for (let passed = 0; passed < longestList && end > 0; passed += 1) {
    const line = { start: lineStart(text, end), end };
    const words = textAt(text, line).trimEnd();
    if (words.endsWith(":")) return sentencesOf(text, line).at(-1) ?? null;
    if (words.length > longestLine || /[.!?]$/.test(words)) return null;
    end = line.start - 1;
  }
  return null;
}
