// Which words a pattern cannot do without, read off its source: text that has none of them need not
// be searched. Conservative: what it does not understand it takes for "anything".

const token =
  /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|:|<\w+>)|[?*+]\??|\{\d+(?:,\d*)?\}\??|[^]/g;

/** Of each of these lists one string (lower case) stands in every match. */
export type NeededWords = readonly (readonly string[])[];

// More than a few lists cost more than the search they save.
const enough = 3;

/** What a match of the pattern needs, the rarest first. */
export const neededWords = (source: string): NeededWords =>
  [...alternatives(source.match(token) ?? [], 0).needs]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, enough);

/** Whether `text`, in lower case, has what a pattern needs. */
export const hasNeeded = (text: string, needs: NeededWords): boolean =>
  needs.every((words) => words.some((word) => text.includes(word)));

type Tokens = readonly string[];

interface Part {
  readonly needs: NeededWords;
  /** The token behind it. */
  readonly end: number;
}

/** `a|b|c` up to its closing bracket needs what any of its branches needs. */
function alternatives(tokens: Tokens, from: number): Part {
  const branches: NeededWords[] = [];
  let end = from - 1;
  do {
    const branch = sequence(tokens, end + 1);
    branches.push(branch.needs);
    end = branch.end;
  } while (tokens[end] === "|");
  return { needs: branches.length === 1 ? branches.flat() : eitherOf(branches), end };
}

/** A sequence needs all that its parts need. */
function sequence(tokens: Tokens, from: number): Part {
  const needs: (readonly string[])[] = [];
  let [run, at] = ["", from];
  while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") {
    const atom = atomAt(tokens, at);
    const times = timesOf(tokens[atom.end]);
    at = atom.end + (times === "once" ? 0 : 1);
    if (atom.letter !== null && times === "once") {
      run += atom.letter;
      continue;
    }
    needs.push([run], ...(times === "perhaps" ? [] : atom.needs));
    run = "";
  }
  return { needs: [...needs, [run]].filter((words) => weight(words) > 0), end: at };
}

function eitherOf(branches: readonly NeededWords[]): NeededWords {
  const best = branches.map((needs) =>
    needs.reduce<readonly string[]>((kept, one) => (weight(one) > weight(kept) ? one : kept), []),
  );
  const words = [...new Set(best.flat())];
  return best.every((one) => one.length > 0) && weight(words) > 0 ? [words] : [];
}

interface Atom extends Part {
  /** A plain character, in lower case; null for everything else. */
  readonly letter: string | null;
}

function atomAt(tokens: Tokens, at: number): Atom {
  const sign = tokens[at] ?? "";
  if (sign.startsWith("(")) {
    const { needs, end } = alternatives(tokens, at + 1);
    // A look-around matches nothing itself, or says what must not stand there.
    return { letter: null, needs: /^\(\?<?[=!]/.test(sign) ? [] : needs, end: end + 1 };
  }
  const letter = /^[a-z0-9]$/i.test(sign) ? sign.toLowerCase() : null;
  return { letter, needs: [], end: at + 1 };
}

function timesOf(sign = ""): "once" | "perhaps" | "often" {
  if (/^(?:[?*]|\{0)/.test(sign)) return "perhaps";
  return /^(?:\+|\{\d)/.test(sign) ? "often" : "once";
}

// A short word is in every sentence, and a long list of words costs as much as the search it saves.
const weight = (words: readonly string[]): number =>
  words.length === 0 || words.length > 24
    ? 0
    : Math.min(8, ...words.map(({ length }) => length)) - words.length / 20;
