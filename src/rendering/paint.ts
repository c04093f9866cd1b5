import type { RatingValue } from "../domain/vocabulary.ts";

export type Painter = (text: string) => string;

/** How words are coloured, by what they mean; without colour every one gives back its text. */
export interface Paint {
  readonly heading: Painter;
  readonly strong: Painter;
  readonly quiet: Painter;
  readonly best: Painter;
  readonly good: Painter;
  readonly poor: Painter;
  readonly bad: Painter;
}

/** What a rendering for people needs to know of where it goes. */
export interface Look {
  /** Columns to write in. */
  readonly width: number;
  readonly paint: Paint;
}

const asIs: Painter = (text) => text;

export const noPaint: Paint = {
  heading: asIs,
  strong: asIs,
  quiet: asIs,
  best: asIs,
  good: asIs,
  poor: asIs,
  bad: asIs,
};

const shades: Readonly<Record<RatingValue, keyof Paint>> = {
  Outstanding: "best",
  Good: "good",
  "Requires improvement": "poor",
  Inadequate: "bad",
  "Inspected but not rated": "quiet",
  "Insufficient evidence to rate": "quiet",
  "Regulations met": "good",
  "Regulations not met": "bad",
};

export const ratingPainter = (paint: Paint, value: RatingValue): Painter => paint[shades[value]];

/** Paints word by word, so that a line can still be broken between any two. */
export const eachWord = (painter: Painter, text: string): string =>
  text.split(" ").map(painter).join(" ");
