import type { Theme } from "../../domain/vocabulary.ts";
import { lexicon, type TermRow } from "./lexicon.ts";
import { anchorOf, indexPhrases, phrasesAt, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

/** What a clause speaks of at one place: one theme, or several that stand together. */
export interface Topic {
  readonly themes: readonly Theme[];
  /** The themes whose absence is a concern. */
  readonly wanted: readonly Theme[];
  readonly from: number;
  readonly to: number;
}

const index = indexPhrases(lexicon);

/** A line without a match speaks of no theme. */
export const anchor = anchorOf(lexicon);

/**
 * The topics of a clause. Terms side by side or in a list make one topic ("risk assessments and care
 * plans"); a term behind "in", "about" and the like only describes ("training in medicines").
 */
export function topicsIn(tokens: readonly Token[]): Topic[] {
  const topics: Topic[] = [];
  for (const term of termsIn(tokens)) {
    const last = topics.at(-1);
    const link = last ? linkBetween(tokens.slice(last.to, term.from)) : "none";
    if (last && link !== "none") topics[topics.length - 1] = joined(last, term, link);
    else topics.push(topicOf(term));
  }
  return topics;
}

// Of terms inside one another the longest is meant: "Deprivation of Liberty Safeguards".
function termsIn(tokens: readonly Token[]): Found<TermRow>[] {
  const kept: Found<TermRow>[] = [];
  for (const [at] of tokens.entries()) {
    const found = phrasesAt(tokens, at, index);
    const end = Math.max(0, ...found.map(({ to }) => to));
    if (end > (kept.at(-1)?.to ?? 0)) kept.push(...found.filter(({ to }) => to === end));
  }
  return kept.filter(({ row }) => row.theme !== null);
}

const topicOf = ({ row, from, to }: Found<TermRow>): Topic => ({
  themes: row.theme ? [row.theme] : [],
  wanted: row.theme && row.wanted ? [row.theme] : [],
  from,
  to,
});

function joined(topic: Topic, term: Found<TermRow>, link: "equal" | "under"): Topic {
  const more = link === "equal" ? topicOf(term) : { themes: [], wanted: [] };
  return {
    themes: [...new Set([...topic.themes, ...more.themes])],
    wanted: [...new Set([...topic.wanted, ...more.wanted])],
    from: topic.from,
    to: Math.max(topic.to, term.to),
  };
}

const equal = wordSet(
  "and or of the their , people a an own other associated any all & / ' his her",
);
const under = wordSet(
  "in on for about around regarding with relating relation the their people a any",
);

function linkBetween(tokens: readonly Token[]): "equal" | "under" | "none" {
  if (tokens.length > 4) return "none";
  if (tokens.every(({ word }) => equal.has(word))) return "equal";
  return tokens.every(({ word }) => under.has(word)) ? "under" : "none";
}
