import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import { findMatches, keepLongest, mayMatch } from "../rules/match.ts";
import { linesIn, sentencesOf } from "../structure/sentences.ts";
import { extractors, factTypes, inspectionDates, type FactType } from "./index.ts";

/** Every claim that the words of a section make, each with the words that make it. */
export function findMentions(text: string, section: Section): Mention[] {
  if (section.kind === "guidance") return [];
  const told = toldIn(text, section, factTypes);
  const shown = extractors.flatMap((extract) => extract(text, section));
  return [...told, ...shown].sort((a, b) => a.evidence.span.start - b.evidence.span.start);
}

/** What the sentences of a section tell of when the regulator looked, and of nothing else. */
export const findDates = (text: string, section: Section): Mention[] =>
  toldIn(text, section, [inspectionDates]);

const toldIn = (text: string, section: Section, all: readonly FactType[]): Mention[] =>
  linesIn(text, section.span).flatMap((line) => {
    const types = all.filter(({ table }) => mayMatch(text, line, table));
    if (types.length === 0) return [];
    return sentencesOf(text, line).flatMap((sentence) =>
      types.flatMap(({ table, read }) => {
        const matches = findMatches(text, sentence, table).flatMap(({ rule, span, captures }) => {
          const claim = read(captures);
          return claim === null ? [] : [{ claim, evidence: { rule, span }, span }];
        });
        return keepLongest(matches).map(({ claim, evidence }): Mention => ({ claim, evidence }));
      }),
    );
  });
