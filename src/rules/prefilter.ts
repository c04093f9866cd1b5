import { oncePerArea } from "../domain/once-per-area.ts";
import { lengthOf, textAt, type Span } from "../domain/span.ts";
import { buildAutomaton, endingsIn, isInWord, type Automaton, type Endings } from "./automaton.ts";
import { neededWords } from "./needed-words.ts";

interface Searching {
  readonly pattern: RegExp;
}

/** The rows of a table that may match in a part of a text, in their order. */
export type Prefilter<Row> = (text: string, area: Span) => readonly Row[];

/**
 * Looks for the words that the patterns need, in one pass over the whole text, when it is first asked
 * about a part of it. Made ready when it is first asked at all, as some tables never are.
 */
export function prefilterFor<Row extends Searching>(rows: readonly Row[]): Prefilter<Row> {
  let needs: Needs | undefined;
  const endings = oncePerArea((text, area) => endingsOf((needs ??= needsOf(rows)), text, area));
  return oncePerArea((text, area) => {
    needs ??= needsOf(rows);
    // A word that the border of the part cuts is another word in it than in the text.
    const isCut = isInWord(text, area.start) || isInWord(text, area.end);
    const met = isCut
      ? rowsMet(needs, endingsOf(needs, text, area), { start: 0, end: lengthOf(area) })
      : rowsMet(needs, endings(text, { start: 0, end: text.length }), area);
    return met.flatMap((nth) => rows[nth] ?? []);
  });
}

const endingsOf = ({ automaton }: Needs, text: string, area: Span): Endings =>
  endingsIn(automaton, textAt(text, area));

type Words = readonly number[];

/** What the rows of a table need: lists of words, one of each of which must stand in the text. */
interface Needs {
  readonly automaton: Automaton;
  /** By word: the rows whose rarest list it is in. */
  readonly rowsWith: readonly (readonly number[] | undefined)[];
  /** By row: its other lists. */
  readonly others: readonly (readonly Words[])[];
  /** The rows that need nothing. */
  readonly free: readonly number[];
  /** By word: 1 while it is known to be in the part that is asked about. */
  readonly seen: Uint8Array;
}

function needsOf(rows: readonly Searching[]): Needs {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const lists = rows.map(({ pattern }) =>
    neededWords(pattern.source).map((list) => list.map(numberOf)),
  );
  const rowsWith = Array.from(words, (): number[] | undefined => undefined);
  for (const [row, [rarest = []]] of lists.entries())
    for (const word of rarest) (rowsWith[word] ??= []).push(row);
  return {
    automaton: buildAutomaton([...words.keys()]),
    rowsWith,
    others: lists.map((own) => own.slice(1)),
    free: lists.flatMap((own, row) => (own.length === 0 ? [row] : [])),
    seen: new Uint8Array(words.size),
  };
}

/** The rows of all of whose lists a word ends in `area`, in order. */
function rowsMet(needs: Needs, endings: Endings, area: Span): readonly number[] {
  const { rowsWith, others, free, seen } = needs;
  const words = wordsSeen(needs, endings, area);
  if (words.length === 0) return free;
  const isSeen = (word: number): boolean => seen[word] === 1;
  const met = [...free];
  for (const word of words)
    for (const row of rowsWith[word] ?? [])
      if (!met.includes(row) && others[row]?.every((list) => list.some(isSeen))) met.push(row);
  for (const word of words) seen[word] = 0;
  return met.sort((a, b) => a - b);
}

/** The words that end in `area`; they are marked as seen. */
function wordsSeen(needs: Needs, { offsets, states }: Endings, area: Span): Words {
  const { automaton, seen } = needs;
  const words: number[] = [];
  for (let nth = firstFrom(offsets, area.start); (offsets[nth] ?? Infinity) <= area.end; nth += 1)
    for (const word of automaton.ending[states[nth] ?? 0] ?? []) {
      if (seen[word] === 1) continue;
      seen[word] = 1;
      words.push(word);
    }
  return words;
}

/** The index of the first offset that is not before `start`. */
function firstFrom(offsets: readonly number[], start: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
