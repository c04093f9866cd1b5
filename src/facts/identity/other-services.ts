import type { Span } from "../../domain/span.ts";
import { findMatches } from "../../rules/match.ts";
import { defineRules } from "../../rules/rule.ts";
import { sentencesIn } from "../../structure/sentences.ts";
import { isName } from "./found-names.ts";
import { namePattern, notAService } from "./names.ts";

const place =
  "(?:home|service|practice|surgery|hospital|agency|branch|site|location|clinic|unit|lodge|centre)s?";

// How a text brings up a service that it is not about.
const table = defineRules({
  type: "other",
  caseSensitive: true,
  slots: { name: namePattern },
  rows: [
    {
      id: "other.kind",
      phrase: `(?:[Oo]ther|[Aa]nother|[Ss]ister|[Nn]eighbouring|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ellow|[Nn]earby)(?: [a-z-]+){0,3} ${place},? (?:called |named )?{name}`,
    },
    { id: "other.neighbour", phrase: "(?:neighbour|sister),? {name}" },
  ],
});

/** The names of services that a text mentions as others than the one it is about, whose name is `own`. */
export function otherServices(text: string, area: Span, own: string | null): readonly string[] {
  const names = sentencesIn(text, area)
    .flatMap((sentence) => findMatches(text, sentence, table))
    .map(({ captures }) => (captures["name"] ?? "").replace(/['’]s?$/, "").trim())
    .filter((name) => isName(name) && !notAService.test(name));
  return [...new Set(names)].filter((name) => own === null || !isPart(name, own));
}

const isPart = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
