import type { Section, SectionKind } from "../domain/document.ts";
import { textAt, type Span } from "../domain/span.ts";
import type { KeyQuestion } from "../domain/vocabulary.ts";
import { headings, type Heading } from "./headings.ts";
import { linesIn } from "./sentences.ts";

// No heading is longer; most lines are, and need no look.
const longest = 120;

/** Cuts `area` at its headings. A section begins with its heading; `first` is what comes before all. */
export function sectionsIn(text: string, area: Span, first: SectionKind = "cover"): Section[] {
  const lines = linesIn(text, area).map((span) => ({ span, words: textAt(text, span) }));
  const cuts = lines.flatMap(({ span, words }, nth) => {
    const heading = headingOf(words) ?? ratedChapter(words, lines[nth - 1], lines[nth + 1]);
    if (!heading) return [];
    const cut = { start: span.start, heading };
    const next = lines[nth + 1];
    return next && endsWithLine(heading, words)
      ? [cut, { start: next.span.start, heading: plainly }]
      : [cut];
  });
  const opening: Section = {
    kind: first,
    question: null,
    standing: "current",
    span: { start: area.start, end: cuts[0]?.start ?? area.end },
  };
  let chapter: KeyQuestion | null = null;
  const sections = cuts.map(({ start, heading: { kind, question, standing } }, nth): Section => {
    // "Our findings" goes on with the chapter that it stands in.
    chapter = kind === "body" ? chapter : question;
    const end = cuts[nth + 1]?.start ?? area.end;
    return { kind, question: chapter, standing, span: { start, end } };
  });
  return [opening, ...sections].filter(({ span }) => span.end > span.start);
}

// "Rating at last inspection: Good": what the next line says is of now again.
const endsWithLine = ({ standing, line }: Heading, words: string): boolean =>
  standing !== "current" && !line.test(words.trim());

const plainly = { kind: "summary", question: null, standing: "current" } as const;

interface Line {
  readonly words: string;
}

const givenRating = /\s{0,3}[-–—:\t]\s{0,3}(?:outstanding|good|requires improvement|inadequate)$/i;
const prose = 60;

// "Safe – Good" over a paragraph is a chapter's heading; among others of its kind it is a line of a list.
function ratedChapter(words: string, above?: Line, below?: Line): Heading | undefined {
  const isOne =
    givenRating.test(words) &&
    !givenRating.test(above?.words ?? "") &&
    (below?.words.length ?? 0) >= prose;
  const heading = isOne ? headingOf(words.replace(givenRating, "")) : undefined;
  return heading?.kind === "question" ? heading : undefined;
}

/** The heading that a line is, or that it begins with ("Follow up: We will ..."). */
export function headingOf(line: string): Heading | undefined {
  const words = line.trim();
  const short = words.length <= longest;
  return headings.find(
    ({ line: whole, inline }) => (short && whole.test(words)) || (inline?.test(words) ?? false),
  );
}
