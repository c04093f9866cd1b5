import type { ServiceRatingClaim } from "../../domain/claim.ts";
import type { Mention } from "../../domain/fact.ts";
import { shift, textAt, type Span } from "../../domain/span.ts";
import type { RatingValue } from "../../domain/vocabulary.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { labelledValues } from "../../structure/labelled-values.ts";
import { lineEnd, sentencesIn } from "../../structure/sentences.ts";
import { cellsOf } from "../../structure/service-table.ts";
import { readRating } from "../read-slots.ts";
import { rating } from "../slots.ts";
import { gridRatings } from "./rating-grid.ts";
import { namesService, ratedGroups } from "./service-names.ts";

const value = compilePhrase(
  `^(?<rating>${rating}|inspected but not rated|not rated|insufficient evidence to rate)(?: ?[–—★☆●➔-]{1,6})?\\.?$`,
  {},
  "i",
);
const beside = compilePhrase(
  `^(?<name>.{4,110}?)(?: ?[\\t:|–—-] ?| (?:is|was|are|were) rated (?:as )?|(?<bare> ))(?<rest>${rating}|(?:inspected but )?not rated|insufficient evidence to rate)\\.?$`,
  {},
  "i",
);

const gridValue = compilePhrase(`^(?:${rating}|not rated|n/a|[–—-]$)`, {}, "i");

const groups = ratedGroups.map(({ name, phrase }) => ({
  name,
  pattern: compilePhrase(
    `rated (?:as )?${rating.replace("(?:", "(?<rating>")} for (?:providing |delivering )?(?:the |its )?(?:care|services?|treatment)(?: (?:it )?(?:provided|provides|delivered|given))? (?:of|to|for) (?:${phrase}|all(?: six| of the)? population groups)`,
    {},
    "i",
  ),
}));

/**
 * The services and groups of people that `area` rates for themselves: in a grid of services by key
 * questions, in a list of names and ratings, and, for a practice's groups, in prose.
 */
export function ratedServices(text: string, area: Span): Mention<ServiceRatingClaim>[] {
  const grid = gridRatings(text, area);
  const rows = new Set(grid.map(({ span }) => span.start));
  return [
    ...grid.map(({ service, question, value: given, span }) => ({
      claim: { type: "service-rating" as const, service, question, value: given },
      evidence: { rule: "service-rating.grid", span },
    })),
    ...labelledValues(text, area, { label: labelOf, value: ratingOf })
      .filter(({ span }) => !rows.has(span.start) && !isOfGrid(text, span))
      .map((one) => overall("service-rating.labelled", one.label, one)),
    ...groupsIn(text, area),
  ];
}

const overall = (
  rule: string,
  service: string,
  { value: given, span }: { readonly value: RatingValue; readonly span: Span },
): Mention<ServiceRatingClaim> => ({
  claim: { type: "service-rating", service, question: "overall", value: given },
  evidence: { rule, span },
});

function labelOf(words: string): { readonly label: string; readonly rest: string } | null {
  const { name = words, rest = "", bare } = beside.exec(words)?.groups ?? {};
  // "Surgery Good" is a row; "Surgery was good." and "surgery good" are prose.
  if (bare !== undefined && !/^[A-Z].*[^.]$/.test(rest)) return null;
  const label = name.replace(/[ :]+$/, "");
  return namesService(label) ? { label, rest } : null;
}

const ratingOf = (words: string): RatingValue | null =>
  readRating(value.exec(words)?.groups?.["rating"]);

// The first of as many ratings is that of a key question, not the service's.
const isOfGrid = (text: string, { start }: Span): boolean =>
  cellsOf(text.slice(start, lineEnd(text, start))).filter((cell) => gridValue.test(cell)).length >=
  3;

function groupsIn(text: string, area: Span): Mention<ServiceRatingClaim>[] {
  return sentencesIn(text, area).flatMap((span) => {
    const words = textAt(text, span);
    if (!/\brated\b/i.test(words)) return [];
    return groups.flatMap(({ name, pattern }) => {
      const found = pattern.exec(words);
      const given = readRating(found?.groups?.["rating"]);
      if (found === null || given === null) return [];
      const at = { start: found.index, end: found.index + found[0].length };
      const told = { value: given, span: shift(at, span.start) };
      return [overall("service-rating.group", name, told)];
    });
  });
}
