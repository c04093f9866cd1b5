import type { Problem } from "../../domain/analysis.ts";
import { eachWord, type Look } from "../paint.ts";
import { heading, paragraph } from "../paragraph.ts";
import { pathWords } from "../path-words.ts";
import { plainText } from "../plain-text.ts";

/** What could not be read, and why. */
export function describeProblems(problems: readonly Problem[], look: Look): readonly string[] {
  if (problems.length === 0) return [];
  const items = problems.flatMap(({ path, message }) => [
    ...paragraph(eachWord(look.paint.strong, pathWords(path)), 2, look),
    ...paragraph(plainText(message), 4, look),
  ]);
  return [...heading("What could not be read", look), "", ...items];
}
