import { textAt, type Span } from "../../domain/span.ts";
import { findMatches, type Match } from "../../rules/match.ts";
import type { RuleTable } from "../../rules/rule.ts";
import { sentencesIn } from "../../structure/sentences.ts";
import { firstWords, notAService, providerNames, serviceNames, serviceWords } from "./names.ts";

// A heading in capitals is no name, nor is a date.
const shouted =
  /^[^a-z]+$|^(?:Ltd|Limited|LLP|Plc|Trust)$|^\d[\d.]*[a-z]? |\b(?:19|20)\d\d$|^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Whether the words can be a name at all. */
export const isName = (words: string): boolean => words.length > 2 && !shouted.test(words);

/** A name as a rule found it. */
export interface FoundName {
  readonly match: Match;
  readonly name: string;
}

/** The names in the head of a text; each sort is looked for once, when first asked for. */
export interface NamesTold {
  /** Of services. */
  readonly services: () => readonly FoundName[];
  /** Of those who run them. */
  readonly providers: () => readonly FoundName[];
}

export function namesTold(text: string, area: Span): NamesTold {
  let services: readonly FoundName[] | undefined;
  let providers: readonly FoundName[] | undefined;
  return {
    services: () => (services ??= namesIn(text, area, serviceNames)),
    providers: () => (providers ??= namesIn(text, area, providerNames)),
  };
}

/** The names that the rules of a table find in `area`, tidied. */
const namesIn = (text: string, area: Span, table: RuleTable): FoundName[] =>
  sentencesIn(text, area)
    .flatMap((sentence) => findMatches(text, sentence, table))
    .map((match) => ({ match, name: tidy(match.captures["name"] ?? "") }))
    .filter(({ name }) => !notAService.test(name) && isName(name));

/** "in Grimesby has been rated": whether the name is the place of a service that is not named. */
export const isPlace = (text: string, { span, captures }: Match): boolean => {
  const at = text.indexOf(captures["name"] ?? "", span.start);
  return /\b(?:in|near|from|across|around) $/.test(text.slice(Math.max(0, at - 8), at));
};

/** "Elsewhere in the borough, Fern Lodge was rated good": whether the sentence is about another service. */
export const isElsewhere = (text: string, { span }: Match): boolean =>
  /\b(?:elsewhere|meanwhile)\b[^.!?\n]*$/i.test(
    text.slice(Math.max(0, span.start - 80), span.start),
  );

/** "Jane Smith, CQC's director", "said Jane Smith": whether it is a person's. */
export function isPerson(name: string, text: string): boolean {
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
    .replace(/ (?:on|in|at|from|between) \d.*$/, "")
    .replace(/['’]s?$/, "")
    .replace(/[.,]+$/, "")
    .replace(/^[A-Z]{4,}(?= [A-Z][a-z])/, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .trim();
