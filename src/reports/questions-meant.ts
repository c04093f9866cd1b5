import type { RatingClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { contains, textAt } from "../domain/span.ts";
import type { RatedQuestion } from "../domain/vocabulary.ts";
import { readQuestions } from "../facts/read-slots.ts";
import { lineStart, sentencesOf } from "../structure/sentences.ts";

interface Meant {
  readonly questions: readonly RatedQuestion[];
  /** Whether the sentence that they were told in says that nobody looked at them. */
  readonly notLookedAt: boolean;
}

/**
 * The questions that a rating is of. "This key question", "it" and "they" point: to the question of
 * the chapter, or to those of the sentence before ("Our rating of safe went down. We rated it ...").
 */
export function questionsMeant(
  { claim, evidence }: Fact<RatingClaim>,
  text: string,
  sections: readonly Section[],
): Meant {
  const told = (questions: readonly RatedQuestion[]): Meant => ({ questions, notLookedAt: false });
  if (!claim.ofChapter) return told(claim.questions.length > 0 ? claim.questions : ["overall"]);
  const chapter = sections.find(({ span }) => contains(span, evidence.span))?.question;
  if (chapter) return told([chapter]);
  const before = sentenceBefore(text, evidence.span.start);
  const questions = readQuestions(before);
  if (questions.length === 0 || !ofRatings.test(before)) return told(claim.questions);
  return { questions, notLookedAt: notLookedAt.test(before) };
}

// "People were safe. We rated it good": not every "safe" is a key question.
const ofRatings = /\b(?:rat(?:ings?|ed)|inspected|looked at|assessed|included|key questions?)\b/i;
const notLookedAt = /\bnot (?:be )?(?:looked at|inspected|assessed|rated|included|part of)\b/i;

function sentenceBefore(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  const line = { start: lineStart(text, at), end: end < 0 ? text.length : end };
  const sentence = sentencesOf(text, line).findLast((one) => one.end <= at);
  return sentence ? textAt(text, sentence) : "";
}
