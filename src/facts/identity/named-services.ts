import { findMatches } from "../../rules/match.ts";
import { defineRules } from "../../rules/rule.ts";
import { namePattern, notAService, serviceWords } from "./names.ts";
import { isName } from "./found-names.ts";

const bullet = String.raw`(?:[•●*–-] ?|\d+(?:\.\d+)*\.?\s+|\([a-z]\) )`;
const aside = String.raw`(?:,? \([^()
]{2,60}\))?(?:, [^.,:
]{2,40}){0,3}`;

// How a paper of a council brings up a service that was inspected.
const table = defineRules({
  type: "named",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "named.item", phrase: `^${bullet}{name}${aside} ?(?:[-–—:.\\t]|,? (?:is|was|has|remains)(?= ))` },
    { id: "named.label", phrase: `^{name}${aside} ?(?:[-–—:.\\t]|,? (?:was|were|has|had|have|is|received|remains|remained|which|who))` },
    { id: "named.inspection-of", phrase: "(?:[Ii]nspection|[Rr]e-?inspect(?:ed)?|[Ii]nspected|[Ii]nspecting|[Rr]ating|[Rr]eport|[Vv]isited|[Aa]ssessment|concerned|concerning|about|from|[Aa]t) (?:of|on|at|for|to|into)?(?: ?(?:the|a|spot|block|local|residential|nursing|care|home|domiciliary|provider|agency|service|contracted|contractors?|homes?)\\b)*:? ?{name}" },
    { id: "named.apposition", phrase: "(?:home|agency|service|practice|provider|company|largest)(?: [a-z]+){0,4}, {name}(?=,|\\.)" },
    { id: "named.passive", phrase: "{name}(?:,? [^.,\\n]{2,70},)? (?:was|were|has|had|have|is|are|remains?|remained|received|improved|moved|dropped|fell|went|continues)(?: been| also| again| now| both| recently| previously| subsequently| each| to be)* (?:rated|inspected|re-inspected|placed|judged|assessed|in breach|breaches|a rating|an overall|from|up|down|its|taken|served|issued)" },
  ],
});

const heading = defineRules({
  type: "heading",
  caseSensitive: true,
  slots: { name: namePattern },
  rows: [
    {
      id: "heading.service",
      phrase: String.raw`^${bullet}?{name}(?:, [A-Z][^.,:(\n]{2,40}){0,2}(?: ?[(–—-] ?[^()\n]{2,80}\)?)?$`,
    },
  ],
});

/** The services that a line names as a heading: "5.2 Ash Court, Selby (nursing home)". */
export function headedServices(line: string): readonly string[] {
  const area = { start: 0, end: line.length };
  const [name] = findMatches(line, area, heading).map(({ captures }) => captures["name"]?.trim());
  return name === undefined || !serviceWords.test(line) || !isService(name) ? [] : parts(name);
}

/** The services that a sentence of a council's paper is about; none where it names none. */
export function namedServices(sentence: string): readonly string[] {
  const area = { start: 0, end: sentence.length };
  const names = findMatches(sentence, area, table)
    .map(({ rule, captures }) => ({
      sure: rule === "named.item",
      name: (captures["name"] ?? "").replace(/['’]s$/, "").trim(),
    }))
    .filter(({ name, sure }) => (sure || serviceWords.test(name)) && isService(name));
  const longest = names.reduce((best, { name }) => (name.length > best.length ? name : best), "");
  return longest === "" ? [] : parts(longest);
}

const isService = (name: string): boolean => !notAService.test(name) && isName(name);

// "Ash Tree Court and Penfold House" are two, and so are "Ivydene and Penfold House"; "Rest and Care
// Homes" is one.
function parts(name: string): readonly string[] {
  const halves = name.split(" and ");
  const [first = "", second = ""] = halves;
  const isService = (half: string): boolean => serviceWords.test(half) && half.includes(" ");
  const bare = halves.length === 2 && /^[A-Z][a-z]{4,}$/.test(first) && !serviceWords.test(first);
  const areTwo = halves.every(isService) || (bare && isService(second));
  return halves.length > 1 && areTwo ? halves : [name];
}
