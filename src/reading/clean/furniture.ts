import { isRating } from "./is-rating.ts";

// Running headers and footers, told by their form or because they stand on page after page.

/** The feet that reports of every period print; each is anchored, so that prose never matches. */
const footForms: readonly RegExp[] = [
  /^\d{1,3} .{3,160} inspection report \d{1,2}[/ ].{3,20}\d{2}$/iu,
  /^.{3,160} inspection report \d{2}\/\d{2}\/\d{4}(?: \d{1,3})?$/iu,
  /^(?:\d{1,3} )?\|? ?inspection report \|? ?.{3,160} (?:19|20)\d\d\b.{0,40}$/iu,
  /^.{3,160}\.doc version [\d.]+ page \d{1,3}$/iu,
];

// One of these stands in every foot: most lines need no closer look.
const footWords = /inspection report|\.doc version/iu;

/** As a foot, but only where a page begins or ends. */
const marginForms: readonly RegExp[] = [
  ...footForms,
  /^page \d{1,4}(?: of \d{1,4})?$/iu,
  /^(?:\d{1,4}|[-–] ?\d{1,4} ?[-–])$/u,
];

/** Headings and headers of tables that stand on page after page of their chapter and must stay. */
const chapterHeading =
  /\?$|^action we have told|^enforcement action|^our findings$|^regulat|\bsafe effective\b|\bcaring responsive\b/iu;

export const isFoot = (text: string): boolean =>
  footWords.test(text) && footForms.some((form) => form.test(text));

/** The same for the feet of all pages: "6 The Limes" and "7 The Limes". */
export const maskNumbers = (text: string): string => text.replace(/\d+/gu, "#").toLowerCase();

const mayBeFurniture = (text: string): boolean =>
  !isRating(text) && !chapterHeading.test(text) && text.length <= 200;

/**
 * Given the first and last lines of each page, the test that tells which of them are furniture: by
 * form, or because they stand on two pages in five and at least on three (or on both of two).
 */
export function furnitureTest(margins: readonly (readonly string[])[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const lines of margins) {
    for (const key of new Set(lines.filter(mayBeFurniture).map(maskNumbers))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(2, Math.min(margins.length, 3), margins.length * 0.4);
  return (text) =>
    marginForms.some((form) => form.test(text)) ||
    isRunningTitle(text, counts) ||
    (mayBeFurniture(text) && (counts.get(maskNumbers(text)) ?? 0) >= often);
}

/** The head of the summary pages, few as they may be. */
const isRunningTitle = (text: string, counts: ReadonlyMap<string, number>): boolean =>
  /^summary of findings$/iu.test(text) && (counts.get(maskNumbers(text)) ?? 0) >= 2;

/** Each different header and footer once, whatever page number it bears. */
export function distinctFurniture(lines: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const line of lines) {
    const key = line.replace(/\bpage \d+(?: of \d+)?|^\d{1,4}\b|\b\d{1,4}$/giu, "").trim();
    if (key !== "" && !seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}
