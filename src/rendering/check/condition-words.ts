import type { GateCondition } from "../../domain/gate-selectors.ts";

/** Each condition in a few words, and what it means. */
export const conditionWords: Readonly<
  Record<GateCondition, { readonly short: string; readonly help: string }>
> = {
  repeat: {
    short: "A failure that keeps coming back",
    help:
      "The same regulation breached, or the same question rated below Good, at more than one inspection of " +
      "a place, and not found put right since.",
  },
  inadequate: {
    short: "Rated Inadequate",
    help: "The latest report rates the service, or one of the five key questions, Inadequate.",
  },
  "below-good": {
    short: "Rated below Good",
    help:
      "The latest report rates the service, or one of the five key questions, Requires improvement or " +
      "Inadequate.",
  },
  breach: {
    short: "In breach of a regulation",
    help: "The latest report finds a regulation breached: newly, still, or without saying which.",
  },
  "special-measures": {
    short: "In special measures",
    help: "The latest report puts the service into special measures, or leaves it there.",
  },
  "warning-notice": {
    short: "Warning notice",
    help: "The latest report tells of a warning notice that was served, or not complied with.",
  },
  problem: {
    short: "Could not be read",
    help: "A document could not be read, so that nothing is known of what it says.",
  },
};
