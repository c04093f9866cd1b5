import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

/** Words with one verb of their own, so that a "not" in them denies nothing outside. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** It takes back what was said before it ("but", "however"). */
  readonly contrasts: boolean;
}

// No sentence has one; it keeps a page without full stops linear.
const longestClause = 120;

/** The clauses of a sentence, in order. */
export function clausesIn(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && at - start < longestClause && !isBreak(tokens, at, start)) continue;
    const contrasts = contrasting.has(tokens[start - 1]?.word ?? "");
    if (at > start) clauses.push({ tokens: tokens.slice(start, at), contrasts });
    start = at + 1;
  }
  return clauses;
}

const contrasting = wordSet("but however yet");
const breaking = wordSet(
  "but however yet although though whereas while whilst because which therefore despite when " +
    "where meaning meant showed confirmed ; : ( ) [ ] • ● – — - .",
);
const joining = wordSet(", and or");
/** Verbs that show that a clause has begun: auxiliaries, and the commonest others of reports. */
const verbs = wordSet(
  "was were is are had has have did does told said knew understood felt lacked failed ensured " +
    "treated received completed followed used supported contained enjoyed responded worked made " +
    "gave kept respected promoted found",
);
export const isVerb = ({ word }: Token): boolean => verbs.has(word);

function isBreak(tokens: readonly Token[], at: number, start: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (breaking.has(word)) return true;
  return joining.has(word) && hasVerb(tokens.slice(start, at)) && beginsClause(tokens, at + 1);
}

// "Medicines were stored safely and records were kept": a subject and a verb on the right. "Stored
// and given safely and staff were kind": the verb on the right of the first "and" is not its own.
function beginsClause(tokens: readonly Token[], from: number): boolean {
  const end = stopAfter(tokens, from);
  const [subject, ...rest] = tokens.slice(from, end);
  if (subject === undefined || isVerb(subject) || subject.word === "not") return false;
  if (hasVerb(rest)) return true;
  const isList = [subject, ...rest].every(({ word }) => !/(?:ed|ly|en|ing)$/.test(word));
  return isList && isJoint(tokens[end]) && hasVerb(tokens.slice(end, stopAfter(tokens, end + 1)));
}

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(isVerb);

const longestLook = 25;

function stopAfter(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + longestLook && end < tokens.length && !isStop(tokens[end])) end += 1;
  return end;
}

const isJoint = (token: Token | undefined): boolean => token?.word === "and";

const isStop = (token: Token | undefined): boolean =>
  token !== undefined && (breaking.has(token.word) || joining.has(token.word));
