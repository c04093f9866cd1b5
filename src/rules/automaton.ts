// Looks for many words in one pass (Aho and Corasick, 1975): a state is what of a word has been read,
// and of each state and letter it is known beforehand which state comes next.

/** The letters of words as `plainly` writes them. The first stands for all that is no letter. */
const letters = " abcdefghijklmnopqrstuvwxyz0";

// How far apart the rows of a table of states are.
const width = 32;

/** The letter of each ASCII character; every other character counts as a space. */
const letterOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return Math.max(0, letters.indexOf(/[\d_]/.test(sign) ? "0" : sign));
});

export interface Automaton {
  /** The state behind a state and a letter: `next[state * width + letter]`. It starts in state 0. */
  readonly next: Int32Array;
  /** Which words end in a state, by their index; none in most. */
  readonly ending: readonly (readonly number[] | undefined)[];
}

/** The automaton of `words`, plainly written. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const next = new Int32Array(words.reduce((sum, { length }) => sum + length, 1) * width);
  const ending: number[][] = [[]];
  for (const [nth, word] of words.entries()) {
    let state = 0;
    for (const sign of word) {
      const at = state * width + letters.indexOf(sign);
      state = next[at] ||= ending.push([]) - 1;
    }
    ending[state]?.push(nth);
  }
  return {
    next: linked(next, ending),
    ending: ending.map((words) => (words.length > 0 ? words : undefined)),
  };
}

// Where no word goes on, the longest end of what has been read that begins a word does.
function linked(trie: Int32Array, ending: readonly number[][]): Int32Array {
  const next = trie.slice(0, ending.length * width);
  const shorter = new Int32Array(ending.length);
  const queue = [0];
  for (const state of queue) {
    const back = shorter[state] ?? 0;
    if (state > 0) ending[state]?.push(...(ending[back] ?? []));
    for (let letter = 0; letter < letters.length; letter += 1) {
      const at = state * width + letter;
      const onward = state > 0 ? (next[back * width + letter] ?? 0) : 0;
      const child = next[at] ?? 0;
      if (child === 0) next[at] = onward;
      else queue.push(child);
      shorter[child] = child === 0 ? 0 : onward;
    }
  }
  return next;
}

/** Where words end in a text: side by side, the offset behind each and the state it ends in. */
export interface Endings {
  readonly offsets: readonly number[];
  readonly states: readonly number[];
}

/** Where words end in `text`, in order. The end of the text ends a word as a space does. */
export function endingsIn({ next, ending }: Automaton, text: string): Endings {
  const [offsets, states]: [number[], number[]] = [[], []];
  let state = next[0] ?? 0;
  let last = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = letterAt(text, at);
    if ((letter | last) === 0) continue;
    last = letter;
    state = next[state * width + letter] ?? 0;
    if (ending[state] === undefined) continue;
    offsets.push(at);
    states.push(state);
  }
  return { offsets, states };
}

/** Whether a word goes on over an offset of a text. */
export const isInWord = (text: string, offset: number): boolean =>
  letterAt(text, offset - 1) > 0 && letterAt(text, offset) > 0;

function letterAt(text: string, at: number): number {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 32;
  return code < 128 ? (letterOf[code] ?? 0) : 0;
}
