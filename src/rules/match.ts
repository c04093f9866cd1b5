import { lengthOf, overlap, shift, textAt, type Span } from "../domain/span.ts";
import { matchesIn } from "./matches-in.ts";
import type { Rule, RuleTable } from "./rule.ts";

/** The words of each slot that matched, and what the row itself sets. */
export type Captures = Readonly<Record<string, string | undefined>>;

export interface Match {
  readonly rule: string;
  readonly span: Span;
  readonly captures: Captures;
}

/** Every match of every rule of a table inside `area`. */
export const findMatches = (text: string, area: Span, table: RuleTable): Match[] =>
  table.likely(text, area).flatMap((rule) => matchesOf(rule, text, area));

/** Where the spans of `found` overlap, keeps the longest; of equals, the first. */
export function keepLongest<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => lengthOf(b.span) - lengthOf(a.span))) {
    if (!kept.some(({ span }) => overlap(span, one.span))) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

export const spansOf = (pattern: RegExp, text: string, area: Span): Span[] =>
  execAll(pattern, text, area).map(({ span }) => span);

/** Every match of a rule inside `area`. */
export function matchesOf({ id, pattern, unless, sets }: Rule, text: string, area: Span): Match[] {
  const found = execAll(pattern, text, area);
  if (found.length === 0) return [];
  const exceptions = unless ? spansOf(unless, text, area) : [];
  return found
    .filter(({ span }) => !exceptions.some((exception) => overlap(exception, span)))
    .map(({ span, groups }) => ({ rule: id, span, captures: { ...sets, ...groups } }));
}

// The only place where an offset inside a slice becomes an offset in the document.
function execAll(pattern: RegExp, text: string, area: Span): Found[] {
  if (!compiled.has(pattern)) compileFor(text, pattern);
  return matchesIn(textAt(text, area), pattern).map(({ index, 0: { length }, groups }) => ({
    span: shift({ start: index, end: index + length }, area.start),
    groups,
  }));
}

const compiled = new WeakSet<RegExp>();

// The engine compiles a pattern twice, the first time to a code of its own that for our longest takes
// a quarter of a second and is soon given up, unless it first meets the pattern with a long text: so
// each is shown the end of the whole document before it reads a sentence.
function compileFor(text: string, pattern: RegExp): void {
  const search = pattern;
  search.lastIndex = text.length;
  search.exec(text);
  compiled.add(pattern);
}

interface Found {
  readonly span: Span;
  readonly groups: Record<string, string> | undefined;
}
