import type { Document, Section, SectionKind } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains, textAt, type Span } from "../domain/span.ts";
import { serviceOf } from "../facts/identity/service-type.ts";
import { coreServiceHeading } from "../facts/service-rating/service-names.ts";
import { linesIn } from "../structure/sentences.ts";
import { sectionOf } from "./section-of.ts";

/**
 * Tells under the heading of which of a hospital's services a fact stands: it is that service's, not
 * the hospital's. Null for facts of the hospital as a whole.
 */
export function coreServiceOf(
  { text }: Document,
  sections: readonly Section[],
): (fact: Fact) => string | null {
  if (serviceOf(text).sector !== "hospitals") return () => null;
  const headings = sections
    .flatMap(({ span }) => linesIn(text, span))
    .filter((line) => coreServiceHeading.test(textAt(text, line).trim()));
  if (headings.length === 0) return () => null;
  return (fact) => {
    // A grid says itself whose each row is.
    if (fact.evidence.rule === "service-rating.grid") return null;
    const above = headings.findLast(({ end }) => end <= fact.evidence.span.start);
    const section = sectionOf(fact, sections);
    const isUnder = above && section && reaches(above, section, sections);
    return isUnder ? textAt(text, above).trim() : null;
  };
}

// A hospital's report has the chapters of the five questions once for each service. Then a service's
// heading, with "safe" as the first chapter below it, governs all up to the next part of the report.
function reaches(heading: Span, section: Section, sections: readonly Section[]): boolean {
  if (contains(section.span, heading)) return true;
  const ofQuestion = sections.filter(({ question }) => question === section.question);
  if (section.question === null || ofQuestion.length < 2) return false;
  const between = sections.filter(
    ({ span }) => span.start > heading.start && span.start <= section.span.start,
  );
  return between[0]?.question === "safe" && between.every(({ kind }) => chapters.has(kind));
}

const chapters: ReadonlySet<SectionKind> = new Set(["question", "body"]);
