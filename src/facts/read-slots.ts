import { keyQuestions, type RatedQuestion, type RatingValue } from "../domain/vocabulary.ts";

const ratingWords: readonly (readonly [RegExp, RatingValue])[] = [
  [/regulations not met/i, "Regulations not met"],
  [/regulations met/i, "Regulations met"],
  [/outstanding/i, "Outstanding"],
  [/good/i, "Good"],
  [/improvement/i, "Requires improvement"],
  [/inadequate/i, "Inadequate"],
  [/insufficient/i, "Insufficient evidence to rate"],
  [/(?:not|no)\s(?:be\s)?rat/i, "Inspected but not rated"],
];

/** A rating in any spelling; null for words that are none. */
export const readRating = (words: string | undefined): RatingValue | null =>
  ratingWords.find(([pattern]) => words !== undefined && pattern.test(words))?.[1] ?? null;

const questionWords: Readonly<Record<RatedQuestion, RegExp>> = {
  overall: /\boverall\b/i,
  safe: /\bsafe/i,
  effective: /\beffective/i,
  // "For care and for responsiveness", but not "safe care and treatment".
  caring:
    /\bcaring\b|(?:^ ?|\b(?:for|on|in|and) |, )care(?=(?:,|,? and|,? or) (?:for |on |in )?["'‘“]?(?:safe|effective|responsive|well|leader))/i,
  responsive: /\bresponsive|\bway (?:it|they|the \w+) responds? to\b/i,
  wellLed:
    /\bwell[\s‐‑–-]*led\b|\bleadership\b|\b(?:how|way) (?:well )?(?:it|they|the \w+) (?:is|was|are) (?:being )?(?:led|run|managed)\b/i,
};

/** The key questions that the words name, in the order of the five; `overall` first where named. */
export function readQuestions(words: string | undefined): RatedQuestion[] {
  const questions: readonly RatedQuestion[] = ["overall", ...keyQuestions];
  return words === undefined ? [] : questions.filter((one) => questionWords[one].test(words));
}

const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** "three", "3", "third", "3rd", "twice", "a": how many; null for any other words. */
export function readCount(words: string | undefined): number | null {
  if (words === undefined) return null;
  const word = words
    .toLowerCase()
    .replace(/^a single$|^an?$|^once$/, "one")
    .replace(/^twice$/, "two");
  const digits = /^\d{1,2}/.exec(word)?.[0];
  if (digits !== undefined) return Number(digits);
  const nth = Math.max(numbers.indexOf(word), ordinals.indexOf(word));
  return nth < 0 ? null : nth + 1;
}
