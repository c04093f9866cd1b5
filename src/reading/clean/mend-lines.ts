// Puts the printed lines of a paragraph together, with or without the hyphen at a line's end.

/** Parts of words that keep their hyphen whatever follows: "self-administer", "well-led". */
const hyphenatedParts: ReadonlySet<string> = new Set(
  "all anti co ex full half high long low mid multi non off on one part person post pre pro quasi re-self self semi short single two up well".split(
    " ",
  ),
);

/** Looking for the start of a word goes back no further. */
const longestWord = 40;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const brokenWord = /([\p{L}\p{N}'’-]{0,40})-$/u;
const firstWord = /^[\p{L}\p{N}'’-]*/u;

/** Words, collected when they are first asked for: few lines need them. */
export type Words = () => ReadonlySet<string>;

/** The words of some lines, without those that a line's end may have broken. */
export function wordsOf(lines: Iterable<string>): Words {
  let words: ReadonlySet<string> | null = null;
  return () => (words ??= collectWords(lines));
}

function collectWords(lines: Iterable<string>): ReadonlySet<string> {
  const text = Array.from(lines, withoutBrokenEnd).join("\n");
  const found = new Set(text.match(wordPattern));
  return new Set(Array.from(found, (word) => word.toLowerCase().replace(/[-'’]+$/u, "")));
}

const withoutBrokenEnd = (line: string): string =>
  line.endsWith("-") || line.endsWith("\u00ad") ? line.slice(0, line.lastIndexOf(" ") + 1) : line;

/** Whether the hyphen at a line's end is part of the word. `said` is what else the document says. */
function keepsHyphen(before: string, after: string, said: Words): boolean {
  if (!/^\p{Ll}/u.test(after) || /[\p{N}-]/u.test(before)) return true;
  const words = said();
  const [start, end] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${start}-${end}`)) return true;
  if (words.has(start + end)) return false;
  if (hyphenatedParts.has(start)) return true;
  return start.length > 2 && end.length > 2 && words.has(start) && words.has(end);
}

/** What stands between two lines of a paragraph, and how many letters of the first one go. */
interface Seam {
  readonly cut: number;
  readonly space: string;
}

const apart: Seam = { cut: 0, space: " " };

export function seamOf(line: string, next: string, words: Words): Seam {
  if (line.endsWith("\u00ad")) return { cut: 1, space: "" };
  if (!line.endsWith("-")) return apart;
  const before = brokenWord.exec(line.slice(-longestWord))?.[1];
  const after = firstWord.exec(next)?.[0] ?? "";
  if (before === undefined || before === "" || after === "") return apart;
  return { cut: keepsHyphen(before, after, words) ? 0 : 1, space: "" };
}
