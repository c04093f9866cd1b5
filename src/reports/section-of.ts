import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains } from "../domain/span.ts";
import type { KeyQuestion } from "../domain/vocabulary.ts";

/** The section that a fact stands in. */
export const sectionOf = ({ evidence }: Fact, sections: readonly Section[]): Section | undefined =>
  sections.find(({ span }) => contains(span, evidence.span));

/** The key question whose chapter a fact stands in; null outside of chapters. */
export const chapterOf = (fact: Fact, sections: readonly Section[]): KeyQuestion | null =>
  sectionOf(fact, sections)?.question ?? null;
