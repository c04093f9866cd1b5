import type { ThemeClaim } from "../../domain/claim.ts";
import type { Section, SectionKind } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { contains, textAt, type Span } from "../../domain/span.ts";
import type { Polarity, Theme } from "../../domain/vocabulary.ts";
import { linesIn, sentencesOf } from "../../structure/sentences.ts";
import { isBoilerplate, isHeading } from "./boilerplate.ts";
import { clausesIn } from "./clauses.ts";
import { quotationsIn } from "./quotations.ts";
import { readClause } from "./read-clause.ts";
import { tokensIn, type Token } from "./tokens.ts";

type ThemeMention = Mention<ThemeClaim>;

/**
 * What the sentences of a section say of themes: at most one thing of each theme in a sentence. Of
 * what clauses say against each other, a concern counts most and a strength least; but what follows
 * "but" counts more than what it contrasts with.
 */
export function themeMentions(text: string, { kind, span }: Section): readonly ThemeMention[] {
  if (untold.has(kind)) return [];
  return linesIn(text, span).flatMap((line) => {
    if (!anchor.test(textAt(text, line)) || isHeading(text, line)) return [];
    const quotations = quotationsIn(text, line);
    return sentencesOf(text, line)
      .filter((sentence) => !isBoilerplate(textAt(text, sentence)))
      .flatMap((sentence) => mentionsIn(text, sentence, quotations))
      .filter(({ claim }) => !tables.has(kind) || claim.polarity === "concern");
  });
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

// Some letters of each term: a line without them has none.
const anchor =
  /medic|drug|drops|insulin|tablets|creams|prn|mars?\b|relief|risk|staff|rota|calls?\b|visits?|train|induct|supervis|apprais|compet|skill|recruit|check|employ|dbs|disclosure|references|suitab|consent|capacity|mca|dols|liberty|interest|restrict|safeguard|abuse|allegation|whistle|restrain|neglect|unexplained|infect|clean|hygien|ppe|protective|dirty|filthy|odour|soiled|stained|contamin|care|plan|record|document|audit|govern|quality|oversight|systems|lessons|learning|notif|incident|accident|culture|leader|morale|candour|manage|bull|support|open|nutri|hydrat|food|fluid|meal|diet|eat|nourish|weight|digni|respect|priva|kind|compassion|rude|abrupt|gentle|polite|independ|complain|premises|environment|building|equip|hoist|fire|decor|furni|garden|mainten|window|bell|legionella|temperature|kitchen|bathroom|carpet|floor/i;

interface Told {
  readonly polarity: Polarity;
  readonly mention: ThemeMention;
}

function mentionsIn(text: string, sentence: Span, quotations: readonly Span[]): ThemeMention[] {
  const tokens = tokensIn(text, sentence).filter(
    (token) => !quotations.some((quotation) => contains(quotation, token)),
  );
  let told: ReadonlyMap<Theme, Told> = new Map();
  for (const clause of clausesIn(tokens)) {
    const before = clause.contrasts ? [...told.keys()] : [];
    for (const { theme, polarity, rule, from, to } of readClause(clause, before)) {
      const known = told.get(theme);
      if (known && !outweighs(polarity, known.polarity, clause.contrasts)) continue;
      const span = spanOf(clause.tokens.slice(from, to));
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
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
