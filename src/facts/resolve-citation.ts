import type { Citation } from "../domain/claim.ts";
import { regulationOf, type Regulation } from "../domain/law/index.ts";
import { instruments, type Instrument } from "../domain/vocabulary.ts";
import { regulationNamed } from "./read-topics.ts";

/** The regulation that a citation means. */
export interface Cited {
  readonly instrument: Instrument;
  readonly regulation: Regulation;
}

/**
 * Decides which regulation is meant: by the law that the words name, else by the name beside the
 * number, else by `era`, the regulations in force at the inspection. Null for what is no breachable
 * regulation: regulation 22 of 2014 is the offence, "29A" a section.
 */
export function resolveCitation(citation: Citation, era: Instrument): Cited | null {
  const order = citation.instrument === null ? [era, ...instruments] : [citation.instrument];
  if (citation.number === null) return byName(citation.name ?? "", order);
  const named = citation.instrument === null ? besideNumber(citation, order) : null;
  return named ?? byNumber(citation.number, citation.instrument ?? era);
}

function byName(name: string, order: readonly Instrument[]): Cited | null {
  for (const instrument of order) {
    const regulation = regulationNamed(instrument, name);
    if (regulation) return { instrument, regulation };
  }
  return null;
}

function besideNumber({ name, number }: Citation, order: readonly Instrument[]): Cited | null {
  if (name === null) return null;
  const instrument = order.find((one) => regulationNamed(one, name)?.number === number);
  return instrument && number ? byNumber(number, instrument) : null;
}

function byNumber(number: string, instrument: Instrument): Cited | null {
  const regulation = regulationOf(instrument, number);
  return regulation ? { instrument, regulation } : null;
}
