import {
  keyQuestions,
  ratingValues,
  type KeyQuestion,
  type RatingValue,
} from "../../domain/vocabulary.ts";

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^a-z]/gu, "");

const values: ReadonlyMap<string, RatingValue> = new Map<string, RatingValue>([
  ...ratingValues.map((value) => [lettersOf(value), value] as const),
  ["requireimprovement", "Requires improvement"],
  ["requiringimprovement", "Requires improvement"],
  ["requiredimprovement", "Requires improvement"],
  ["needsimprovement", "Requires improvement"],
  ["allregulationsmet", "Regulations met"],
  ["notallregulationsmet", "Regulations not met"],
]);

/** The words with which the API says that there is no rating. */
const none: ReadonlySet<string> = new Set(
  ["", "No published rating", "Not rated", "Unrated", "No rating", "N/A", "None", "Null"].map(
    lettersOf,
  ),
);

/** The rating that a word of the API means, in whatever case; null: none; undefined: unknown. */
export function ratingMeant(word: string): RatingValue | null | undefined {
  const letters = lettersOf(word);
  return none.has(letters) ? null : values.get(letters);
}

const questions: ReadonlyMap<string, KeyQuestion> = new Map(
  keyQuestions.map((question) => [lettersOf(question), question]),
);

/** "Well-led", "well led" and "WellLed" are one; null for what is no key question. */
export const questionNamed = (name: string): KeyQuestion | null =>
  questions.get(lettersOf(name)) ?? null;

/** The score of "2 - Evidence shows some shortfalls"; null for "0" and for "Regulations met". */
export function scoreIn(words: string): number | null {
  const [, score] = /^\s*([1-4])(?![\d.])/u.exec(words) ?? [];
  return score === undefined ? null : Number(score);
}

/** The day of "2024-05-10 07:42:57" or "2019-05-21"; null where it is none of the calendar. */
export function dayIn(words: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(words.trim()) ?? [];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? null : day;
}
