import { textAt, type Span } from "../../domain/span.ts";
import { findMatches, type Match } from "../../rules/match.ts";
import type { RuleTable } from "../../rules/rule.ts";
import { sentencesIn } from "../../structure/sentences.ts";
import {
  companyWords,
  firstWords,
  notAService,
  providerNames,
  serviceNames,
  serviceWords,
  weights,
} from "./names.ts";

/** A name, and how sure it is that the text is about it. */
export interface Named {
  readonly name: string | null;
  readonly weight: number;
}

/** The service that prose is about: the name that it points to most. */
export function serviceTold(text: string, area: Span, title: string | null): Named {
  const providers = new Set(namesIn(text, area, providerNames).map(({ name }) => name));
  const candidates = candidatesIn(text, area);
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

function candidatesIn(text: string, area: Span): Candidate[] {
  const scores = new Map<string, number>();
  for (const { match, name } of namesIn(text, area, serviceNames)) {
    const bare = !name.includes(" ") && weak.has(match.rule);
    if (bare || isPlace(text, match) || isPerson(name, text)) continue;
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

/** Who prose says runs the service, or the one company that it names; null where neither. */
export function providerTold(text: string, area: Span, service: string | null): string | null {
  const others = ({ name }: FoundName): boolean => name !== service;
  const said = namesIn(text, area, providerNames)
    .filter(({ match, name }) => match.rule !== "provider.told" || companyWords.test(name))
    .find((one) => others(one) && (one.match.rule === "provider.is" || !isPerson(one.name, text)));
  if (said) return said.name;
  const companies = new Set(
    namesIn(text, area, serviceNames)
      .filter((one) => others(one) && incorporated.test(one.name))
      .map(({ name }) => name),
  );
  return companies.size === 1 ? ([...companies][0] ?? null) : null;
}

// The form of a company in its name; "Group" and "Homes" may be anything.
const incorporated = /\b(?:Ltd|Limited|LLP|Plc|PLC|NHS (?:Foundation )?Trust)$/;

// A heading in capitals is no name, nor is a date.
const shouted =
  /^[^a-z]+$|^(?:Ltd|Limited|LLP|Plc|Trust)$|^\d[\d.]*[a-z]? |\b(?:19|20)\d\d$|^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Whether the words can be a name at all. */
export const isName = (words: string): boolean => words.length > 2 && !shouted.test(words);

interface FoundName {
  readonly match: Match;
  readonly name: string;
}

const namesIn = (text: string, area: Span, table: RuleTable): FoundName[] =>
  sentencesIn(text, area)
    .flatMap((sentence) => findMatches(text, sentence, table))
    .map((match) => ({ match, name: tidy(match.captures["name"] ?? "") }))
    .filter(({ match, name }) => match.rule !== "provider.told" || companyWords.test(name))
    .filter(({ name }) => !notAService.test(name) && isName(name));

// A company is more often the provider; a bare word needs more to be a service's name.
const weigh = (name: string, sum: number, head: string): number =>
  sum +
  (serviceWords.test(name) ? 3 : 0) +
  (companyWords.test(name) ? -2 : 0) +
  (name.includes(" ") ? 0 : -1) +
  (head.includes(name) ? 3 : 0);

// "in Grimesby has been rated": the place of a service that is not named here.
const isPlace = (text: string, { span, captures }: Match): boolean => {
  const at = text.indexOf(captures["name"] ?? "", span.start);
  return /\b(?:in|near|from|across|around) $/.test(text.slice(Math.max(0, at - 8), at));
};

// "Jane Smith, CQC's director", "said Jane Smith": a person speaks, a service does not.
function isPerson(name: string, text: string): boolean {
  if (serviceWords.test(name) || !/^(?:[A-Z][\w'’.-]+ ?){2,3}$/.test(name)) return false;
  const at = text.indexOf(name);
  const around = textAt(text, { start: Math.max(0, at - 24), end: at + name.length + 60 });
  return /\b(?:said|says|added|director|inspector|manager|chief|head of|spokes|councillor|deputy|who|partner|daughter|son|wife|husband|Mr|Mrs|Dr)\b/i.test(
    around,
  );
}

const tidy = (name: string): string =>
  name
    .replace(firstWords, "")
    .replace(/['’]s?$/, "")
    .replace(/[.,]+$/, "")
    .replace(/^[A-Z]{4,}(?= [A-Z][a-z])/, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .trim();
