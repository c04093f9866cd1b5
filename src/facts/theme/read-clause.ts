import type { Polarity, Theme } from "../../domain/vocabulary.ts";
import { isVerb, type Clause } from "./clauses.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Token } from "./tokens.ts";
import { topicsIn, type Topic } from "./topics.ts";
import { verdictsIn, type Verdict } from "./verdicts.ts";
import { wordSet } from "./word-set.ts";

/** What a clause says of a theme; its tokens say it `from` there on. */
export interface Saying {
  readonly theme: Theme;
  readonly polarity: Polarity;
  readonly rule: string;
  readonly from: number;
}

/**
 * What a clause says of themes. A clause that names none and goes on from one that did ("but they
 * lacked detail") speaks of the themes `before`.
 */
export function readClause({ tokens }: Clause, before: readonly Theme[]): Saying[] {
  const named = topicsIn(tokens);
  const topics = named.length === 0 && before.length > 0 ? [goneOn(before)] : named;
  if (topics.length === 0) return [];
  const themes = new Set(topics.flatMap((topic) => topic.themes));
  return verdictsIn(tokens, themes).flatMap((verdict) => sayingsOf(verdict, topics, tokens));
}

const goneOn = (themes: readonly Theme[]): Topic => ({ themes, wanted: [], from: 0, to: 0 });

function sayingsOf(verdict: Verdict, topics: readonly Topic[], tokens: readonly Token[]): Saying[] {
  const judgedOn = topics.filter((topic) =>
    topic.themes.some((theme) => polarityFor(verdict, theme) !== null),
  );
  const topic = nearest(judgedOn, verdict);
  if (topic === undefined) return [];
  const themes = isAbsence(verdict) ? absentIn(topic, verdict, tokens) : meantIn(topic, verdict);
  const from = startOf(Math.min(verdict.from, topic.to > 0 ? topic.from : verdict.from), tokens);
  return themes.flatMap((theme) => {
    const judged = polarityFor(verdict, theme);
    return judged ? [{ ...judged, theme, from }] : [];
  });
}

// Farther than that, the words judge something that the lexicon does not know.
const farthest = 9;

function nearest(topics: readonly Topic[], verdict: Verdict): Topic | undefined {
  const near = topics.filter((topic) => gapBetween(topic, verdict) <= farthest);
  return near.reduce<Topic | undefined>(
    (best, one) => (best && gapBetween(best, verdict) <= gapBetween(one, verdict) ? best : one),
    undefined,
  );
}

const gapBetween = (topic: Topic, verdict: Verdict): number =>
  Math.max(0, topic.from - verdict.to, verdict.from - topic.to);

const isAbsence = ({ rows }: Verdict): boolean =>
  rows.some(({ sense }) => sense === "no" || sense === "not");

// "No complaints had been received" tells no fault: nobody wants complaints.
const meantIn = (topic: Topic, verdict: Verdict): readonly Theme[] =>
  verdict.denied === "no" && topic.from < verdict.at && isDeniedItself(topic, verdict.from + 1)
    ? topic.wanted
    : topic.themes;

const nextTo = 3;

const isDeniedItself = ({ from }: Topic, after: number): boolean =>
  from >= after && from - after < nextTo;

function absentIn(topic: Topic, verdict: Verdict, tokens: readonly Token[]): readonly Theme[] {
  const behind = tokens.slice(verdict.to, topic.from).map(({ word }) => word);
  const had = verdict.denied === "no" || behind.some((word) => word === "have" || word === "any");
  return had && isDeniedItself(topic, verdict.to) ? topic.wanted : [];
}

function polarityFor(
  { rows, denied, afterFault }: Verdict,
  theme: Theme,
): Pick<Saying, "polarity" | "rule"> | null {
  const row = rows.find(({ of }) => of?.includes(theme)) ?? rows.find(({ of }) => !of);
  const polarity = row ? meaningOf(row.sense, denied !== null) : null;
  if (row === undefined || polarity === null) return null;
  return afterFault && polarity !== "concern" ? null : { polarity, rule: row.id };
}

// "There were not enough staff" is quoted from "There".
function startOf(from: number, tokens: readonly Token[]): number {
  const before = tokens[from - 1];
  if (before === undefined || !(isVerb(before) || leading.has(before.word))) return from;
  return startOf(from - 1, tokens);
}

const leading = wordSet("there it they been always also still a the");
