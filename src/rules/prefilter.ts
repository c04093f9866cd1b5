import type { Span } from "../domain/span.ts";
import { buildAutomaton, statesIn, type Automaton } from "./automaton.ts";
import { neededWords } from "./needed-words.ts";

interface Searching {
  readonly pattern: RegExp;
}

/** The rows of a table that may match in a part of a text, in their order. */
export type Prefilter<Row> = (text: string, area: Span) => readonly Row[];

/**
 * Looks for the words that the patterns need in one pass over the text. Made ready when it is first
 * asked, as some tables never are.
 */
export function prefilterFor<Row extends Searching>(rows: readonly Row[]): Prefilter<Row> {
  let lists: Lists | undefined;
  return (text, area) =>
    rowsMet((lists ??= listsOf(rows)), text, area).flatMap((nth) => rows[nth] ?? []);
}

/** What the rows of a table need: lists of words, one of each of which must stand in the text. */
interface Lists {
  readonly automaton: Automaton;
  /** By the state of the automaton: which lists the words that end there are in. */
  readonly at: readonly (readonly number[] | undefined)[];
  /** By list: whose it is. */
  readonly rowOf: readonly number[];
  /** By row: how many lists it has. */
  readonly sizes: readonly number[];
  readonly free: readonly number[];
  /** Written anew for each text. */
  readonly seen: Uint8Array;
  readonly met: Uint8Array;
}

function listsOf(rows: readonly Searching[]): Lists {
  const needs = rows.map(({ pattern }) => neededWords(pattern.source));
  const lists = needs.flatMap((own, row) => own.map((words) => ({ row, words })));
  const listsWith = new Map<string, number[]>();
  for (const [nth, { words }] of lists.entries())
    for (const word of words) listsWith.set(word, [...(listsWith.get(word) ?? []), nth]);
  const owners = [...listsWith.values()];
  const automaton = buildAutomaton([...listsWith.keys()]);
  const sizes = needs.map(({ length }) => length);
  return {
    automaton,
    at: automaton.ending.map((words) => words?.flatMap((word) => owners[word] ?? [])),
    rowOf: lists.map(({ row }) => row),
    sizes,
    free: sizes.flatMap((size, row) => (size === 0 ? [row] : [])),
    seen: new Uint8Array(lists.length),
    met: new Uint8Array(rows.length),
  };
}

/** The rows all of whose lists are met, in order. */
function rowsMet(lists: Lists, text: string, area: Span): number[] {
  const { automaton, at, rowOf, sizes, free, seen, met } = lists;
  const found = [...free];
  seen.fill(0);
  met.fill(0);
  for (const state of statesIn(automaton, text, area)) {
    for (const list of at[state] ?? []) {
      if (seen[list]) continue;
      seen[list] = 1;
      const row = rowOf[list] ?? 0;
      const count = (met[row] ?? 0) + 1;
      met[row] = count;
      if (count === sizes[row]) found.push(row);
    }
  }
  return found.sort((a, b) => a - b);
}
