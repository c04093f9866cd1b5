import { mask } from "../domain/mask.ts";
import type { Span } from "../domain/span.ts";
import { namesIn, placesOf } from "./names-in.ts";

/** Who is known to be a person, and what is known to be something else. */
export interface Known {
  readonly people: readonly string[];
  /** Services and providers, some of which are called after people. */
  readonly services: readonly string[];
}

/** `text` with the names of people masked: those it shows to be names, and those that are known. */
export function maskNames(text: string, { people, services }: Known): string {
  const spans = [
    ...namesIn(text, services).map(({ span }) => span),
    ...people.flatMap((name) => placesOf(name, text)),
  ];
  return spans.reduce(maskAt, text);
}

/** The full names that a text shows to be of people; a single word is too often something else. */
export const fullNamesIn = (text: string, services: readonly string[]): readonly string[] =>
  namesIn(text, services)
    .map(({ words }) => words)
    .filter((words) => words.includes(" "));

/** A whole document's text with the names of people masked. */
export const redactText = (text: string): string =>
  maskNames(text, { people: [...new Set(fullNamesIn(text, []))], services: [] });

/** As many masks as the name has characters: every offset stays true. */
const maskAt = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + mask.repeat(end - start) + text.slice(end);
