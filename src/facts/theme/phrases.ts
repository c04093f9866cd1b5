import { stemOf } from "./stem-of.ts";
import type { Token } from "./tokens.ts";

/** Where a row's words stand: the indexes of its first token and of the one behind its last. */
export interface Found<Row> {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

interface Phrase<Row> {
  readonly row: Row;
  readonly keys: readonly string[];
}

type Phrases<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

/** The phrases of a table by their first word: those it opens by its stem, and those as written. */
export interface PhraseIndex<Row> {
  readonly stems: Phrases<Row>;
  readonly words: Phrases<Row>;
}

// What `..` may stand for.
const mostSkipped = 3;
const notSkipped = /^(?:and|or|that|who|which|to|[.,;:()])$/;

/**
 * Reads the words of rows, "risk assessment|enough .. staff|=dirty": phrases between bars. A word
 * matches by its stem, after `=` as it is written; `..` stands for up to three words.
 */
export function indexPhrases<Row extends { readonly words: string }>(
  rows: readonly Row[],
): PhraseIndex<Row> {
  const phrases = rows.flatMap((row) =>
    row.words.split("|").map((phrase) => ({ row, keys: phrase.trim().split(" ").map(keyOf) })),
  );
  const isWritten = ({ keys }: Phrase<Row>): boolean => keys[0]?.startsWith("=") ?? false;
  return {
    stems: byFirst(phrases.filter((phrase) => !isWritten(phrase))),
    words: byFirst(phrases.filter(isWritten)),
  };
}

function byFirst<Row>(phrases: readonly Phrase<Row>[]): Phrases<Row> {
  const first = new Map<string, Phrase<Row>[]>();
  for (const phrase of phrases) {
    const key = phrase.keys[0]?.replace("=", "") ?? "";
    first.set(key, [...(first.get(key) ?? []), phrase]);
  }
  return first;
}

const keyOf = (word: string): string =>
  word.startsWith("=") || word === ".." ? word : stemOf(word);

/** Every phrase of the table that begins at a token. */
export function phrasesAt<Row>(
  tokens: readonly Token[],
  from: number,
  index: PhraseIndex<Row>,
): readonly Found<Row>[] {
  const token = tokens[from];
  const stems = index.stems.get(token?.stem ?? "");
  const words = index.words.get(token?.word ?? "");
  if (stems === undefined && words === undefined) return nothing;
  return [...(stems ?? nothing), ...(words ?? nothing)].flatMap(
    ({ row, keys }): readonly Found<Row>[] => {
      const to = endOf(tokens, keys, from);
      return to === null ? nothing : [{ row, from, to }];
    },
  );
}

// Most words begin no phrase.
const nothing: readonly never[] = [];

function endOf(tokens: readonly Token[], keys: readonly string[], from: number): number | null {
  let at = from;
  for (const [nth, key] of keys.entries()) {
    if (key === "..") {
      at = soughtFrom(tokens, keys[nth + 1] ?? "", at);
    } else if (isWord(tokens[at], key)) {
      at += 1;
    } else return null;
  }
  return at;
}

function soughtFrom(tokens: readonly Token[], key: string, from: number): number {
  for (let at = from; at <= from + mostSkipped; at += 1) {
    if (isWord(tokens[at], key)) return at;
    if (notSkipped.test(tokens[at]?.word ?? ".")) break;
  }
  return from;
}

const isWord = (token: Token | undefined, key: string): boolean =>
  token !== undefined && (key.startsWith("=") ? token.word === key.slice(1) : token.stem === key);

/**
 * Finds words that some phrase of the table may stand in, without cutting them up: each phrase has
 * its longest word. What a stem changes is the last letter ("dignity", "digniti").
 */
export function anchorOf(rows: readonly { readonly words: string }[]): RegExp {
  const longest = rows.flatMap(({ words }) =>
    words.split("|").map((phrase) => {
      const [word = ""] = phrase
        .trim()
        .split(" ")
        .sort((a, b) => b.length - a.length);
      return word.startsWith("=") ? word.slice(1) : stemOf(word).slice(0, -1);
    }),
  );
  return new RegExp([...new Set(longest)].join("|"), "i");
}
