// The words of a ratings grid: those of its head, and those that a cell of it may hold. Narrow cells
// break them over lines, so parts of them are known too.

interface Lexicon {
  readonly whole: ReadonlySet<string>;
  /** What the first lines of a cell may hold. */
  readonly starts: ReadonlySet<string>;
  /** What any line of a cell may hold. */
  readonly parts: ReadonlySet<string>;
}

const questions = [
  "safe",
  "effective",
  "caring",
  "responsive",
  "well-led",
  "well- led",
  "well led",
];
const asked = ["are services", "is the service", "is the hospital", "is the trust"];
const heads = lexiconOf([
  ...questions,
  ...asked.flatMap((start) => questions.map((question) => `${start} ${question}?`)),
  ...["overall", "overall rating"],
]);

const ratings = [
  ...["outstanding", "good", "requires improvement", "require improvement", "inadequate"],
  ...["inspected but not rated", "not rated", "insufficient evidence to rate"],
];
const blanks = ["n/a", "na", "not applicable", "not inspected", "-", "–", "—", "--"];
const cells = lexiconOf([...ratings, ...blanks]);
const ratingSet: ReadonlySet<string> = new Set(ratings);

function lexiconOf(phrases: readonly string[]): Lexicon {
  const words = phrases.map((phrase) => phrase.split(" "));
  const starts = words.flatMap((all) => all.map((_, end) => all.slice(0, end + 1).join(" ")));
  const parts = words.flatMap((all) =>
    all.flatMap((_, start) => all.slice(start).map((__, at) => all.slice(start, start + at + 1))),
  );
  return {
    whole: new Set(phrases),
    starts: new Set(starts),
    parts: new Set(parts.map((part) => part.join(" "))),
  };
}

/** What may stand behind or below a rating: how it changed, and when it was given. */
const tails: readonly RegExp[] = [
  /^[^\p{L}\p{N}\p{Pd}\p{Sc}]{1,4}$/u,
  /^\d{1,2}$/u,
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/u,
  /^(?:19|20)\d\d$/u,
];
const arrows = 0;

interface Told {
  readonly words: string;
  readonly tail: readonly number[];
}

/** A cell's words and the kinds of what follows them; null where one kind follows twice. */
function toldIn(text: string): Told | null {
  const tokens = text.toLowerCase().split(" ");
  const kinds = tokens.map((token) => tails.findIndex((tail) => tail.test(token)));
  const first = kinds.findIndex((kind) => kind >= 0);
  const end = first < 0 ? tokens.length : first;
  const tail = kinds.slice(end);
  const dated = tail.filter((kind) => kind !== arrows);
  if (tail.includes(-1) || new Set(dated).size < dated.length) return null;
  return { words: tokens.slice(0, end).join(" "), tail };
}

/** Whether a text can be one line of a cell below the head. */
export function isCellLine(text: string): boolean {
  const told = toldIn(text);
  return told !== null && (told.words === "" || cells.parts.has(told.words));
}

/** Whether `text` may stand in a cell, all of it or its first lines. */
export function startsCell(text: string): boolean {
  const told = toldIn(text);
  if (told === null) return false;
  return (told.tail.length === 0 ? cells.starts : cells.whole).has(told.words);
}

/** Whether a cell holds a rating or says that there is none, and nothing is missing. */
export const isWholeCell = (text: string): boolean => cells.whole.has(toldIn(text)?.words ?? "");

export const isRatedCell = (text: string): boolean => ratingSet.has(toldIn(text)?.words ?? "");

export const isHeadLine = (text: string): boolean => heads.parts.has(text.toLowerCase());

export const startsHead = (text: string): boolean => heads.starts.has(text.toLowerCase());

export const isWholeHead = (text: string): boolean => heads.whole.has(text.toLowerCase());
