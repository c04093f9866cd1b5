// Which words a pattern cannot do without, read off its source, so that text that lacks them need
// not be searched. Conservative: what it does not understand it takes for "anything".

type Words = readonly string[];

/**
 * Of each of these lists one string stands in every match, plainly written: small letters, "0" for
 * digits, and a space for any run of what no word is made of.
 */
export type NeededWords = readonly Words[];

// Each list costs a little for each time that its words are found.
const enough = 4;

/** What a match of the pattern needs, the rarest first. */
export const neededWords = (source: string): NeededWords =>
  needsOf(alternatives(source.match(token) ?? [], 0))
    .map(shortest)
    .filter((words) => weight(words) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, enough);

const token =
  /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|:|<\w+>)|[?*+]\??|\{\d+(?:,\d*)?\}\??|\w+(?![\w?*+{])|[^]/g;

type Tokens = readonly string[];

interface Part {
  /** All that it can match, where that is little; null where it is not. */
  readonly exact: Words | null;
  readonly needs: NeededWords;
  /** The token behind it. */
  readonly end: number;
}

const needsOf = ({ exact, needs }: Part): NeededWords => (exact ? [...needs, exact] : needs);

/** `a|b|c` up to its closing bracket needs what any of its branches needs. */
function alternatives(tokens: Tokens, from: number): Part {
  const branches = [sequence(tokens, from)];
  let end = branches[0]?.end ?? from;
  while (tokens[end] === "|") {
    const branch = sequence(tokens, end + 1);
    branches.push(branch);
    end = branch.end;
  }
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const exact = branches.flatMap((one) => one.exact ?? []);
  return branches.every((one) => one.exact) && exact.length <= mostExact
    ? { exact: [...new Set(exact)], needs: [], end }
    : { exact: null, needs: eitherOf(branches), end };
}

function eitherOf(branches: readonly Part[]): NeededWords {
  const best = branches.map((one) =>
    needsOf(one).reduce<Words>((kept, words) => (weight(words) > weight(kept) ? words : kept), []),
  );
  return best.every((words) => words.length > 0) ? [shortest(best.flat())] : [];
}

/** A sequence needs all that its parts need, and those that stand side by side as one. */
function sequence(tokens: Tokens, from: number): Part {
  const needs: Words[] = [];
  let [run, at, isExact] = [nothing, from, true];
  while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") {
    const atom = atomAt(tokens, at);
    const mark = timesOf(tokens[atom.end]);
    at = atom.end + (mark === "once" ? 0 : 1);
    // A run of what no word is made of is written as one space.
    const times = mark === "often" && atom.exact?.join() === " " ? "once" : mark;
    if (times === "once" || times === "often") needs.push(...atom.needs);
    const own = times === "perhaps" ? atom.exact && [...nothing, ...atom.exact] : atom.exact;
    const joined = times === "any" ? null : own && product(run, own);
    if (joined === null || times === "often") {
      needs.push(joined ?? run);
      isExact = false;
    }
    const isOpen = times === "any" || times === "perhaps" || own === null;
    run = times !== "often" && joined ? joined : isOpen ? nothing : own;
  }
  return isExact
    ? { exact: run, needs, end: at }
    : { exact: null, needs: [...needs, run], end: at };
}

const nothing: Words = [""];

const mostExact = 64;

function product(heads: Words, tails: Words): Words | null {
  if (heads === nothing) return tails;
  if (heads.length * tails.length > mostExact) return null;
  const all = heads.flatMap((head) => tails.map((tail) => beside(head, tail)));
  return tails.length === 1 ? all : [...new Set(all)];
}

const beside = (head: string, tail: string): string =>
  head.endsWith(" ") && tail.startsWith(" ") ? head + tail.slice(1) : head + tail;

function atomAt(tokens: Tokens, at: number): Part {
  const sign = tokens[at] ?? "";
  if (!sign.startsWith("(")) return { exact: lettersOf(sign), needs: [], end: at + 1 };
  const group = alternatives(tokens, at + 1);
  const end = group.end + 1;
  if (!/^\(\?<?[=!]/.test(sign)) return { ...group, end };
  // A look-around matches nothing itself, but what it looks for must stand there.
  if (!sign.endsWith("!")) return { exact: nothing, needs: needsOf(group), end };
  const isBorder = tokens[at + 1] === "\\w" && end === at + 3;
  return { exact: isBorder ? [" "] : nothing, needs: [], end };
}

/** What a token that is no bracket matches, plainly written; null for much. */
function lettersOf(sign: string): Words | null {
  if (/^\w/.test(sign)) return [plainly(sign)];
  if (sign.startsWith("[")) return lettersOfClass(sign.slice(1, -1));
  if (sign === "\\d") return ["0"];
  if (sign === "\\b" || sign === "\\B") return nothing;
  return sign === "." || /^\\[^sWntr\W]/.test(sign) ? null : [" "];
}

function lettersOfClass(signs: string): Words | null {
  if (/^(?:\\[sn]|[^\w\\^])(?:\\[sn]|[^\w\\-])*-?$/.test(signs)) return [" "];
  return /^\w{1,8}$/.test(signs) ? [...new Set(Array.from(signs, plainly))] : null;
}

const plainly = (words: string): string => words.toLowerCase().replace(/[\d_]/g, "0");

function timesOf(sign = ""): "once" | "perhaps" | "any" | "often" {
  if (sign.startsWith("?")) return "perhaps";
  if (sign.startsWith("*") || sign.startsWith("{0")) return "any";
  return sign.startsWith("+") || /^\{\d/.test(sign) ? "often" : "once";
}

// Of words that stand in one another the shortest tells all, and of a long one its beginning.
const longest = 16;

function shortest(words: Words): Words {
  const short = [...new Set(words.map((word) => word.slice(0, longest)))];
  return short.filter((word) => !short.some((one) => one !== word && word.includes(one)));
}

// A short word is in every sentence.
const weight = (words: Words): number =>
  words.length === 0 || words.some(({ length }) => length < 3)
    ? 0
    : Math.min(12, ...words.map(({ length }) => length)) - words.length / 60;
