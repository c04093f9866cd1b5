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

/** The phrases of a table by the key of their first word. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

// What `..` may stand for.
const mostSkipped = 3;

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
  const index = new Map<string, Phrase<Row>[]>();
  for (const phrase of phrases) {
    const key = phrase.keys[0] ?? "";
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  return index;
}

const keyOf = (word: string): string =>
  word.startsWith("=") || word === ".." ? word : stemOf(word);

/** Every phrase of the table that begins at a token. */
export function phrasesAt<Row>(
  tokens: readonly Token[],
  from: number,
  index: PhraseIndex<Row>,
): Found<Row>[] {
  const token = tokens[from];
  if (token === undefined) return [];
  const begun = [...(index.get(token.stem) ?? []), ...(index.get(`=${token.word}`) ?? [])];
  return begun.flatMap(({ row, keys }) => {
    const to = endOf(tokens, keys, from);
    return to === null ? [] : [{ row, from, to }];
  });
}

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
  const ahead = tokens.slice(from, from + mostSkipped + 1).findIndex((token) => isWord(token, key));
  return ahead < 0 ? from : from + ahead;
}

const isWord = (token: Token | undefined, key: string): boolean =>
  token !== undefined && (key.startsWith("=") ? token.word === key.slice(1) : token.stem === key);
