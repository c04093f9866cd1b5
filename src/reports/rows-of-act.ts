import type { BreachClaim, Citation } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains, type Span } from "../domain/span.ts";
import { isOf } from "./is-of.ts";

// No act of a table stands more facts away from its rows.
const farthest = 300;

/** Through the facts, from one of them on or back. */
export interface Way {
  readonly from: number;
  readonly step: 1 | -1;
}

/** A breach that an act may be about, and its place among the facts. */
export interface Row {
  readonly at: number;
  readonly fact: Fact<BreachClaim>;
}

/**
 * The rows of a table of actions that its act at `nth` is about. Several acts may stand under the same
 * rows, and the act before those rows ends them. The tables of before 2015 tell the act first and its
 * rows below.
 */
export function rowsOfTable(facts: readonly Fact[], nth: number, { kind, span }: Section): Row[] {
  const above = rowsFrom(facts, span, { from: nth - 1, step: -1 }).reverse();
  if (kind === "requirement-table") return lastOf(above);
  return above.length > 0 ? above : rowsFrom(facts, span, { from: nth + 1, step: 1 });
}

// Among requirements an act is a remark on the one row above it.
const lastOf = (rows: readonly Row[]): Row[] => {
  const numbers = rows.at(-1)?.fact.claim.regulations.map(sameLawKey) ?? [];
  return rows.filter(({ fact }) =>
    fact.claim.regulations.some((one) => numbers.includes(sameLawKey(one))),
  );
};

/** The rows that come first from there on, up to the act behind them, within `table`. */
function rowsFrom(facts: readonly Fact[], table: Span, { from, step }: Way): Row[] {
  const rows: Row[] = [];
  for (let at = from; Math.abs(at - from) < farthest; at += step) {
    const fact = facts[at];
    if (fact === undefined || !contains(table, fact.evidence.span)) break;
    if (isOf("breach", fact) && fact.claim.regulations.length > 0) rows.push({ at, fact });
    else if (isOf("enforcement", fact) && rows.length > 0) break;
  }
  const cells = rows.filter(({ fact }) => fact.evidence.rule === "breach.table-row");
  return cells.length > 0 ? cells : rows;
}

/** What is equal for two citations of one regulation. */
export const sameLawKey = ({ instrument, number, name }: Citation): string =>
  [instrument, number ?? name?.toLowerCase()].join(" ");
