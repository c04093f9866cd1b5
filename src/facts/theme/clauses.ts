import type { Token } from "./tokens.ts";

/** Words with one verb of their own, so that a "not" in them denies nothing outside. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** It takes back what was said before it ("but", "however"). */
  readonly contrasts: boolean;
}

/** The clauses of a sentence, in order. */
export function clausesIn(tokens: readonly Token[]): Clause[] {
  const breaks = tokens.flatMap((_, at) => (isBreak(tokens, at) ? [at] : []));
  const starts = [-1, ...breaks];
  return starts
    .map((start, nth) => ({
      tokens: tokens.slice(start + 1, breaks[nth] ?? tokens.length),
      contrasts: contrasting.has(tokens[start]?.word ?? ""),
    }))
    .filter((clause) => clause.tokens.length > 0);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const contrasting = setOf("but however yet");
const breaking = setOf(
  "but however yet although though whereas while whilst because which therefore despite when " +
    "where meaning meant showed confirmed ; : ( ) [ ] • ● – — - .",
);
const joining = setOf(", and or");
/** Verbs that show that a clause has begun: auxiliaries, and the commonest others of reports. */
const verbs = setOf(
  "was were is are had has have did do does told said knew understood felt lacked failed ensured " +
    "treated received completed followed used supported contained enjoyed responded worked made " +
    "gave kept respected promoted found",
);
export const isVerb = ({ word }: Token): boolean => verbs.has(word);

function isBreak(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return breaking.has(word) || (joining.has(word) && beginsClause(tokens, at));
}

// "Medicines were stored safely and records were kept": a subject and a verb on the right, a verb on
// the left. "Medicines were stored and given safely", "creams and drops were stored": no new clause.
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const left = tokens.slice(lastBreak(tokens, at) + 1, at);
  const [subject, ...rest] = tokens.slice(at + 1, nextStop(tokens, at + 1));
  if (subject === undefined || isVerb(subject) || subject.word === "not") return false;
  return rest.some(isVerb) && left.some(isVerb);
}

// Bounded, so that a sentence of thousands of words stays linear.
const longestLook = 25;

function lastBreak(tokens: readonly Token[], at: number): number {
  let start = at - 1;
  while (start > at - longestLook && start >= 0 && !breaking.has(tokens[start]?.word ?? ""))
    start -= 1;
  return start;
}

function nextStop(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + longestLook && end < tokens.length && !isStop(tokens[end])) end += 1;
  return end;
}

const isStop = (token: Token | undefined): boolean =>
  token !== undefined && (breaking.has(token.word) || joining.has(token.word));
