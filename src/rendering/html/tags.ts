import type { RepeatedFailure } from "../../domain/analysis.ts";
import type { Instrument } from "../../domain/vocabulary.ts";
import type { KnownCard } from "./overview.ts";
import { ratingLook } from "./rating-look.ts";

// What the filters look for: words without spaces, each of one kind ("rating-i", "regulation-RA-2014-12").

export const regulationTag = (instrument: Instrument, regulation: string): string =>
  `regulation-${instrument}-${regulation}`;

/** The tags of a place: its newest rating, what was breached there, and so on. */
export function placeTags(card: KnownCard): readonly string[] {
  const rating = card.ratings.get("overall");
  return [
    ...(rating === undefined ? [] : [`rating-${ratingLook[rating]}`]),
    ...card.regulations
      .filter(({ breached }) => breached > 0)
      .map(({ instrument, regulation }) => regulationTag(instrument, regulation)),
    ...card.concerns.map((theme) => `theme-${theme}`),
    ...(card.providerKey === null ? [] : [providerTag(card.providerKey)]),
    ...new Set(card.failures.map((failure) => `class-${failure.class}`)),
  ];
}

export const providerTag = (key: string): string => `provider-${key.replace(/\s/g, "-")}`;

/** The tags of a repeated failure besides those of its place. */
export const failureTags = ({ class: its, subject }: RepeatedFailure): readonly string[] => [
  `class-${its}`,
  ...(subject.type === "regulation" ? [regulationTag(subject.instrument, subject.regulation)] : []),
];
