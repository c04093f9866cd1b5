import type { LedgerEntry, LedgerRow } from "../../domain/analysis.ts";
import { regulationWords } from "../regulation-words.ts";
import { actionLetters, actionWords, statusWords } from "../wording.ts";
import { type Cell, type RowGroup, silent } from "./cell.ts";
import { quoteLink } from "./quote-anchor.ts";
import { regulationSource } from "./regulation-source.ts";
import type { ToldPlace } from "./told-place.ts";

/** Where each regulation stood at each inspection. */
export const regulationRows = (place: ToldPlace): RowGroup => ({
  name: "Regulations",
  rows: place.history.ledger.map((row) => ({
    name: regulationWords(row),
    cells: row.entries.map((_, nth) => regulationCell(row, nth, place)),
  })),
});

/** How a regulation stood at the nth inspection. */
export function regulationCell(row: LedgerRow, nth: number, place: ToldPlace): Cell {
  const entry = row.entries[nth];
  if (entry === undefined) return { look: silent, words: notLookedAt, link: null };
  const source = regulationSource(row, nth, place);
  const link = source === null ? null : quoteLink(source);
  const { action, state, told } = entry;
  if (state !== "breached")
    return { look: told ? `${looks[state]} told` : looks[state], words: wordsOf(entry), link };
  return {
    look: ["b", ...(action === null ? [] : ["act"]), ...(told ? ["told"] : [])].join(" "),
    words: wordsOf(entry),
    ...(action === null ? {} : { shown: actionLetters[action] }),
    link,
  };
}

const notLookedAt = "not looked at";
const looks = { met: "met", "not-assessed": silent } as const;

function wordsOf({ state, status, action, told }: LedgerEntry): string {
  const standing = {
    breached: status === null ? statusWords.current : statusWords[status],
    met: "met",
    "not-assessed": notLookedAt,
  }[state];
  return [
    standing,
    ...(action === null ? [] : [actionWords[action]]),
    ...(told ? ["told by a later report"] : []),
  ].join(", ");
}
