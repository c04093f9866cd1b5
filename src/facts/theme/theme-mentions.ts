import type { ThemeClaim } from "../../domain/claim.ts";
import type { Section, SectionKind } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import type { Polarity, Theme } from "../../domain/vocabulary.ts";
import { linesIn, sentencesOf } from "../../structure/sentences.ts";
import { isBoilerplate, isHeading } from "./boilerplate.ts";
import { clausesIn } from "./clauses.ts";
import { readClause } from "./read-clause.ts";
import { tokensIn, type Token } from "./tokens.ts";
import { anchor } from "./topics.ts";
import { withoutQuotations } from "./without-quotations.ts";

type ThemeMention = Mention<ThemeClaim>;

/**
 * What the sentences of a section say of themes: at most one thing of each theme in a sentence. Of
 * what clauses say against each other, a concern counts most and a strength least; but what follows
 * "but" counts more than what it contrasts with.
 */
export function themeMentions(text: string, { kind, span }: Section): readonly ThemeMention[] {
  if (untold.has(kind)) return [];
  return linesIn(text, span)
    .filter((line) => anchor.test(textAt(text, line)))
    .flatMap((line) => mentionsInLine(text, line))
    .filter(({ claim }) => !tables.has(kind) || claim.polarity === "concern");
}

function mentionsInLine(text: string, line: Span): ThemeMention[] {
  const told = withoutQuotations(textAt(text, line));
  return sentencesOf(text, line)
    .filter((sentence) => isTold(text, sentence))
    .flatMap(({ start, end }) => {
      const words = told.slice(start - line.start, end - line.start);
      return mentionsIn(tokensIn(words, start));
    });
}

function isTold(text: string, sentence: Span): boolean {
  const words = textAt(text, sentence);
  return anchor.test(words) && !isHeading(words) && !isBoilerplate(text, sentence);
}

// They tell of the inspection, of the law, or of what is to come.
const untold: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "cover",
  "background",
  "guidance",
  "why-inspected",
  "follow-up",
  "enforcement-summary",
]);
const tables: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "requirement-table",
  "enforcement-table",
]);

interface Told {
  readonly polarity: Polarity;
  readonly mention: ThemeMention;
}

function mentionsIn(tokens: readonly Token[]): ThemeMention[] {
  let told: ReadonlyMap<Theme, Told> = new Map();
  for (const clause of clausesIn(tokens)) {
    const before = clause.contrasts ? [...told.keys()] : [];
    for (const { theme, polarity, rule, from } of readClause(clause, before)) {
      const known = told.get(theme);
      if (known && !outweighs(polarity, known.polarity, clause.contrasts)) continue;
      const span = spanOf(clause.tokens.slice(from));
      if (span === null) continue;
      const mention: ThemeMention = {
        claim: { type: "theme", theme, polarity },
        evidence: { rule, span },
      };
      told = new Map([...told, [theme, { polarity, mention }]]);
    }
  }
  return [...told.values()].map(({ mention }) => mention);
}

const weights: Readonly<Record<Polarity, number>> = { concern: 2, improvement: 1, strength: 0 };

const outweighs = (now: Polarity, before: Polarity, contrasts: boolean): boolean =>
  now !== before && (contrasts || weights[now] > weights[before]);

function spanOf(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.findLast(({ word }) => /[\p{L}\d]/u.test(word))];
  return first && last ? { start: first.start, end: last.end } : null;
}
