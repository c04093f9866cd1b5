import type { RatingClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { cellsOf } from "../../structure/service-table.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readRating } from "../read-slots.ts";

const value = /^(?:outstanding|good|requires? improvement|inadequate)$/i;
const previous = /\b(?:previous|last|earlier|before|old)\b/i;
const now = /\b(?:rating|overall|current|new)\b/i;

// How far above a row, in characters, the head of its table can stand.
const reach = 6000;

/**
 * The ratings of a table of services: "Service | Rating | Previous rating" above "Oak House | Good |
 * Inadequate". Without a head that names the columns a row says nothing.
 */
export function tableRatings(text: string, section: Section): Mention<RatingClaim>[] {
  return linesIn(text, section.span).flatMap((span) => {
    const cells = cellsOf(textAt(text, span));
    if (cells.length < 3 || !cells.some((cell) => value.test(cell))) return [];
    const head = headAbove(text, span, cells.length);
    const column = head.findIndex((cell) => now.test(cell) && !previous.test(cell));
    const before = head.findIndex((cell) => previous.test(cell));
    return claimOf(cells[column], cells[before], span);
  });
}

function headAbove(text: string, row: Span, columns: number): string[] {
  const above = linesIn(text, { start: Math.max(0, row.start - reach), end: row.start });
  const head = above.findLast((line) => {
    const cells = cellsOf(textAt(text, line));
    return cells.length >= columns - 1 && cells.some((cell) => now.test(cell));
  });
  return head ? cellsOf(textAt(text, head)) : [];
}

function claimOf(rating = "", before = "", span: Span): Mention<RatingClaim>[] {
  const given = value.test(rating) ? readRating(rating) : null;
  if (given === null) return [];
  return [
    {
      claim: {
        type: "rating",
        questions: ["overall"],
        ofChapter: false,
        value: given,
        before: value.test(before) ? readRating(before) : null,
        rest: null,
      },
      evidence: { rule: "rating.table-row", span },
    },
  ];
}
