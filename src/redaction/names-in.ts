import { overlap, type Span } from "../domain/span.ts";
import { findMatches, keepLongest, type Match } from "../rules/match.ts";
import { table } from "./rules.ts";

/** A person's name, and where it stands. */
export interface PersonName {
  readonly span: Span;
  readonly words: string;
}

/** The people that a text names. What is in the name of one of the services is nobody's. */
export function namesIn(text: string, services: readonly string[]): readonly PersonName[] {
  const others = services.flatMap((name) => placesOf(name, text));
  const names = findMatches(text, { start: 0, end: text.length }, table).flatMap((match) =>
    nameIn(match, text),
  );
  return keepLongest(names).filter(({ span }) => !others.some((other) => overlap(other, span)));
}

function nameIn({ span, captures }: Match, text: string): readonly PersonName[] {
  const words = captures["name"] ?? captures["fullName"];
  if (words === undefined) return [];
  const start = text.indexOf(words, span.start);
  return [{ words, span: { start, end: start + words.length } }];
}

/** Each place where the words stand whole. */
export function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const place = { start: at, end: at + words.length };
    if (!isLetter(text[place.start - 1]) && !isLetter(text[place.end])) places.push(place);
  }
  return places;
}

const isLetter = (character = ""): boolean => /\p{L}/u.test(character);
