import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains, textAt } from "../domain/span.ts";
import { linesIn } from "../structure/sentences.ts";
import { sectionOf } from "./section-of.ts";

// The services of a hospital that are rated each for itself, as a heading of their own.
const heading =
  /^(?:maternity|surgery|(?:urgent and )?emergency(?: care)?|medical care|critical care|intensive care|outpatients|gynaecology|(?:end of life|diagnostic|children and young people|services for children|urgent care|acute wards|community|wards for|child and adolescent)[a-z ,]{0,60})(?: services?)?(?: \(.{1,60}\))?$/i;

/** Tells whether a fact stands under the heading of one of a hospital's services: it is not the hospital's. */
export function ofCoreService(
  { text }: Document,
  sections: readonly Section[],
): (fact: Fact) => boolean {
  const headings = sections
    .flatMap(({ span }) => linesIn(text, span))
    .filter((line) => heading.test(textAt(text, line).trim()));
  return (fact) => {
    const above = headings.findLast(({ end }) => end <= fact.evidence.span.start);
    const section = sectionOf(fact, sections);
    return above !== undefined && section !== undefined && contains(section.span, above);
  };
}
