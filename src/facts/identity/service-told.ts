import { isElsewhere, isPerson, isPlace, type NamesTold } from "./found-names.ts";
import { companyWords, serviceWords, weights } from "./names.ts";

/** A name, and how sure it is that the text is about it. */
export interface Named {
  readonly name: string | null;
  readonly weight: number;
}

/** The service that prose is about: the name that it points to most. */
export function serviceTold(text: string, names: NamesTold, title: string | null): Named {
  const providers = new Set(names.providers().map(({ name }) => name));
  const candidates = candidatesIn(text, names);
  const head = `${title ?? ""} ${text.slice(0, 400)}`;
  const ranked = candidates
    .map(({ name }) => ({ name, weight: weigh(name, familySum(name, candidates), head) }))
    .sort((a, b) => b.weight - a.weight || text.indexOf(a.name) - text.indexOf(b.name));
  const service = ranked.find(({ name }) => !providers.has(name));
  // A trust is inspected as a whole: then the provider is all that there is.
  const best = service && service.weight >= sure ? service : ranked[0];
  return best ? { ...best, name: fullName(best.name, candidates) } : { name: null, weight: 0 };
}

// Below this weight a name is hardly more than mentioned.
const sure = 5;

function candidatesIn(text: string, names: NamesTold): Candidate[] {
  const scores = new Map<string, number>();
  for (const { match, name } of names.services()) {
    const bare = !name.includes(" ") && weak.has(match.rule);
    if (bare || isPlace(text, match) || isElsewhere(text, match) || isPerson(name, text)) continue;
    scores.set(name, (scores.get(name) ?? 0) + (weights[match.rule] ?? 1));
  }
  return [...scores].map(([name, own]) => ({ name, own }));
}

// Any word at the head of a sentence can stand there: "Part two requires", "Staff received".
const weak: ReadonlySet<string> = new Set([
  "identity.mention",
  "identity.verb",
  "identity.passive",
  "identity.inspected-at",
]);

interface Candidate {
  readonly name: string;
  readonly own: number;
}

// "Carewell" and "Carewell (North)" are one: the short form of a name counts for the whole.
const familySum = (name: string, candidates: readonly Candidate[]): number =>
  candidates
    .filter((other) => isPart(other.name, name) || isPart(name, other.name))
    .reduce((sum, { own }) => sum + own, 0);

const isPart = (part: string, name: string): boolean =>
  name === part ||
  (name.startsWith(part) && name[part.length] === " ") ||
  firstTwo(part) === firstTwo(name);

// "Oak Tree CIC" and "Oak Tree Community Interest Company".
const firstTwo = (name: string): string => {
  const words = name.split(" ");
  return words.length < 3 ? name : words.slice(0, 2).join(" ");
};

// The longest form that is more than mentioned.
const fullName = (name: string, candidates: readonly Candidate[]): string =>
  candidates
    .filter((other) => isPart(name, other.name) && other.own >= 2)
    .reduce((longest, other) => (other.name.length > longest.length ? other.name : longest), name);

// A company is more often the provider; a bare word needs more to be a service's name.
const weigh = (name: string, sum: number, head: string): number =>
  sum +
  (serviceWords.test(name) ? 3 : 0) +
  (companyWords.test(name) ? -2 : 0) +
  (name.includes(" ") ? 0 : -1) +
  (head.includes(name) ? 3 : 0);
