import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains } from "../domain/span.ts";
import type { KeyQuestion } from "../domain/vocabulary.ts";

/** The section that a fact stands in. Sections stand in order and do not overlap. */
export function sectionOf({ evidence }: Fact, sections: readonly Section[]): Section | undefined {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.span.start ?? Infinity) <= evidence.span.start) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  return section && contains(section.span, evidence.span) ? section : undefined;
}

/** The key question whose chapter a fact stands in; null outside of chapters. */
export const chapterOf = (fact: Fact, sections: readonly Section[]): KeyQuestion | null =>
  sectionOf(fact, sections)?.question ?? null;
