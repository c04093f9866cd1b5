import type { RatingClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { textAt } from "../domain/span.ts";
import type { RatedQuestion } from "../domain/vocabulary.ts";
import { readQuestions } from "../facts/read-slots.ts";
import { lineEnd, lineStart, sentencesOf } from "../structure/sentences.ts";
import { restOfQuestions } from "./rest-of-questions.ts";
import { chapterOf } from "./section-of.ts";

interface Meant {
  readonly questions: readonly RatedQuestion[];
  /** Whether the sentence that they were told in says that nobody looked at them. */
  readonly notLookedAt: boolean;
}

/** What stands around a rating. */
export interface Around {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
}

/**
 * The questions that a rating is of. "This key question", "it" and "they" point: to the question of
 * the chapter, or to those of the sentence before ("Our rating of safe went down. We rated it ...").
 * "The other three" are those not named around it.
 */
export function questionsMeant(fact: Fact<RatingClaim>, around: Around): Meant {
  const { claim, evidence } = fact;
  const told = (questions: readonly RatedQuestion[]): Meant => ({ questions, notLookedAt: false });
  if (claim.rest !== null) return told(restOfQuestions(fact, around));
  if (!claim.ofChapter) return told(claim.questions.length > 0 ? claim.questions : ["overall"]);
  const chapter = chapterOf(fact, around.sections);
  if (chapter) return told([chapter]);
  const before = sentenceBefore(around.text, evidence.span.start);
  const questions = readQuestions(before);
  const isOne = !ofSeveral.test(textAt(around.text, evidence.span));
  if (questions.length === 0 || !ofRatings.test(before) || (isOne && questions.length > 1))
    return told(claim.questions);
  return { questions, notLookedAt: notLookedAt.test(before) };
}

// "It" is one question, "they" may be several.
const ofSeveral = /\b(?:they|these|those|both|which|all|each)\b/i;

// "People were safe. We rated it good": not every "safe" is a key question.
const ofRatings =
  /\b(?:rat(?:ings?|ed)|inspect(?:ed)?|look(?:ed)? at|assess(?:ed)?|included|(?:key )?questions)\b/i;
const notLookedAt =
  /\bnot (?:be )?(?:look(?:ed)? at|inspect(?:ed)?|assess(?:ed)?|rated|included|part of)\b/i;

function sentenceBefore(text: string, at: number): string {
  const line = { start: lineStart(text, at), end: lineEnd(text, at) };
  const sentence = sentencesOf(text, line).findLast((one) => one.end <= at);
  return sentence ? textAt(text, sentence) : "";
}
