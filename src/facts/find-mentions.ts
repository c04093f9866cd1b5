import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import type { Span } from "../domain/span.ts";
import { keepLongest, matchesOf } from "../rules/match.ts";
import { prefilterFor } from "../rules/prefilter.ts";
import type { Rule } from "../rules/rule.ts";
import { linesIn, sentencesOf } from "../structure/sentences.ts";
import { extractors, factTypes, inspectionDates, type FactType } from "./index.ts";

/** Every claim that the words of a section make, each with the words that make it. */
export function findMentions(text: string, section: Section): Mention[] {
  if (section.kind === "guidance") return [];
  const told = allTold(text, section);
  const shown = extractors.flatMap((extract) => extract(text, section));
  return [...told, ...shown].sort((a, b) => a.evidence.span.start - b.evidence.span.start);
}

/** What the sentences of a section tell of when the regulator looked, and of nothing else. */
export const findDates = (text: string, section: Section): Mention[] => datesTold(text, section);

type Teller = (text: string, section: Section) => Mention[];

interface Row extends Rule {
  readonly type: FactType;
}

/** Reads the sentences of a section for several types of fact, whose rules share one search. */
function tellerOf(types: readonly FactType[]): Teller {
  const likely = prefilterFor(
    types.flatMap((type) => type.table.rules.map((rule): Row => ({ ...rule, type }))),
  );
  const isLikely = (text: string, area: Span): boolean => likely(text, area).length > 0;
  return (text, { span }) =>
    linesIn(text, span)
      .filter((line) => isLikely(text, line))
      .flatMap((line) => sentencesOf(text, line))
      .filter((sentence) => isLikely(text, sentence))
      .flatMap((sentence) => {
        const rows = likely(text, sentence);
        return types.flatMap((type) =>
          toldBy(
            rows.filter((row) => row.type === type),
            text,
            sentence,
          ),
        );
      });
}

/** What rows of one type find in a sentence. */
function toldBy(rows: readonly Row[], text: string, sentence: Span): Mention[] {
  const matches = rows.flatMap((row) =>
    matchesOf(row, text, sentence).flatMap(({ rule, span, captures }) => {
      const claim = row.type.read(captures);
      return claim === null ? [] : [{ claim, evidence: { rule, span }, span }];
    }),
  );
  return keepLongest(matches).map(({ claim, evidence }): Mention => ({ claim, evidence }));
}

const allTold = tellerOf(factTypes);
const datesTold = tellerOf([inspectionDates]);
