import { textAt, type Span } from "../../domain/span.ts";
import { matchesIn } from "../../rules/matches-in.ts";

// A name: words that begin with a capital letter or a digit, with small words only between them.
const word = "[A-Z0-9][\\w'’&.-]*";
const small = "(?:of|the|and|at|on|in|for|de|le|&|-|–)";
export const properName = `(?:The )?${word}(?:(?: ${small}){0,2} ${word}){0,7}`;

const space = (pattern: string): string => pattern.replaceAll(" ", "\\s+");
const names = (pattern: string): RegExp => new RegExp(space(pattern), "g");

const called = "(?:known|called|named|registered|operating|trading)";
const quote = "[\"'‘“]?";

const former: readonly RegExp[] = [
  names(`(?:formerly|previously|once) ${called} as ${quote}(${properName})`),
  names(
    `(?:was|were|had been) (?:then |formerly |previously )?(?:called|named|known as) ${quote}(${properName})`,
  ),
  names(
    `(?:under|by) (?:its|the|their) (?:former|previous|old|earlier) name,?(?: of)? ${quote}(${properName})`,
  ),
  names(`(?:formerly|previously) (?:called |named )${quote}(${properName})`),
  names(`\\((?:formerly|previously):? ${quote}(${properName})`),
  names(
    `(?:changed|changing|changes) (?:its|their|the|of) (?:service's )?name from ${quote}(${properName})`,
  ),
  names(`(?:renamed|name (?:was |has been |had been )?changed) from ${quote}(${properName})`),
  names(`(?:known|registered|trading) as ${quote}(${properName})${quote} (?:until|before|up to)`),
];

const present: readonly RegExp[] = [
  names(`^Also known as (${properName}(?:, ${properName})*)$`),
].map(({ source }) => new RegExp(source, "gm"));

/** What the place was called before, as `area` tells it. */
export const formerNamesIn = (text: string, area: Span): readonly string[] =>
  matchesOf(former, textAt(text, area));

/** The other names that a page prints below its name: `Also known as Bluebell and Rose Care`. */
export const otherNamesIn = (text: string, area: Span): readonly string[] =>
  matchesOf(present, textAt(text, area)).flatMap((told) => [
    ...new Set([told, ...told.split(/,? and |, /)]),
  ]);

const matchesOf = (patterns: readonly RegExp[], text: string): readonly string[] => [
  ...new Set(
    patterns.flatMap((pattern) =>
      matchesIn(text, pattern).map(([, name = ""]) =>
        name
          .replace(/\s+/g, " ")
          .replace(/[.'’"-]{1,20}$/, "")
          .trim(),
      ),
    ),
  ),
];
