import type { RatingClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import type { RatedQuestion } from "../../domain/vocabulary.ts";
import { cellsOf } from "../../structure/service-table.ts";
import { linesIn } from "../../structure/sentences.ts";
import { readQuestions, readRating } from "../read-slots.ts";

const value = /^(?:outstanding|good|requires? improvement|inadequate)$/i;
const previous = /\b(?:previous|last|earlier|before|old)\b/i;
const now = /\b(?:rating|overall|current|new)\b/i;

// How far above a row, in characters, the head of its table can stand.
const reach = 6000;

/**
 * The ratings of a table of services: "Service | Rating | Previous rating" above "Oak House | Good |
 * Inadequate". Without a head that names the columns a row says nothing; nor does, here, the row of a
 * grid that rates a hospital's services by key questions.
 */
export function tableRatings(text: string, section: Section): Mention<RatingClaim>[] {
  const rows = linesIn(text, section.span);
  return rows.flatMap((span) => {
    const cells = cellsOf(textAt(text, span));
    if (cells.length < 3 || !cells.some((cell) => value.test(cell))) return [];
    const head = headAbove(text, span, cells.length);
    const asked = head.map(questionOf);
    if (asked.filter((one) => one !== null).length < 3) return claimOf(cells, head, span);
    // A row that is a part of its own is a service's in a council's table.
    return rows.length > 1 ? [] : cells.flatMap((cell, nth) => rated(asked[nth], cell, span));
  });
}

const questionOf = (cell: string): RatedQuestion | null =>
  cell.length < 20 && !previous.test(cell) ? (readQuestions(cell)[0] ?? null) : null;

// A head may leave the cell above the names out.
function headAbove(text: string, row: Span, columns: number): string[] {
  const above = linesIn(text, { start: Math.max(0, row.start - reach), end: row.start });
  const head = above.findLast((line) => {
    const cells = cellsOf(textAt(text, line));
    return cells.length >= columns - 1 && cells.some((cell) => now.test(cell));
  });
  const cells = head ? cellsOf(textAt(text, head)) : [];
  const leavesOut = cells.length < columns && questionOf(cells[0] ?? "") !== null;
  return leavesOut ? ["", ...cells] : cells;
}

function claimOf(
  cells: readonly string[],
  head: readonly string[],
  span: Span,
): Mention<RatingClaim>[] {
  const column = head.findIndex((cell) => now.test(cell) && !previous.test(cell));
  const before = cells[head.findIndex((cell) => previous.test(cell))] ?? "";
  const [told] = rated("overall", cells[column], span);
  if (told === undefined) return [];
  return [
    { ...told, claim: { ...told.claim, before: value.test(before) ? readRating(before) : null } },
  ];
}

function rated(
  question: RatedQuestion | null | undefined,
  cell = "",
  span: Span,
): Mention<RatingClaim>[] {
  const given = value.test(cell) ? readRating(cell) : null;
  if (given === null || !question) return [];
  return [
    {
      claim: {
        type: "rating",
        questions: [question],
        ofChapter: false,
        value: given,
        before: null,
        rest: null,
      },
      evidence: { rule: "rating.table-row", span },
    },
  ];
}
