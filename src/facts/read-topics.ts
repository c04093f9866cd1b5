import type { Citation } from "../domain/claim.ts";
import { law, namesOf, type Regulation } from "../domain/law/index.ts";
import { instruments, type Instrument } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";

// A name must be a whole item of the list: "medicines", but not "medicines were late".
const border = String.raw`(?=$|\s?[,;:.)(\n&/"'’”]|\s(?:and|as well|plus|along|or|at|within|across|in|under|for|regulations?|requirements?|breach\w*|by|to|have|has|had|was|were|is|are)\b)`;

const named = instruments.flatMap((instrument) =>
  law[instrument].map((regulation) => ({
    instrument,
    regulation,
    here: compilePhrase(`(?:${namesOf(regulation).join("|")})${border}`, {}, "iy"),
    whole: compilePhrase(`^(?:${namesOf(regulation).join("|")})$`, {}, "i"),
  })),
);

// One step over what may stand before the name in an item: "how well", "the provider's", "ensuring".
const leadIn =
  /[\s,;:&/•●“‘"'(–—-]|\b(?:and|or|as well as|also|the|their|its|our|how|well|to|of|in|on|with|those|nor|one|other|another|them|further|making|improvements?|improving|changes|attention|around|about|over|covering|concerning|regarding|ensuring|lack|poor|ineffective|unsafe|people|relation|relating|both|following|breach(?:es)?|legal|regulations?(?: \d{1,2}[A-Z]?\)?)?)\b|\b\w+['’]s?\s/iy;

const nextItem = /[,;\n]|\s(?:and|nor|&)\s/g;

/**
 * The regulations that a list of topics names: "safe care and treatment, consent and how the
 * service was managed". Items that name none are passed over.
 */
export function readTopics(words: string, instrument: Instrument | null = null): Citation[] {
  const found: Citation[] = [];
  let at = 0;
  while (at < words.length) {
    const name = nameAt(words, at);
    if (name !== null) found.push({ instrument, number: null, name, paragraphs: [] });
    at = name === null ? nextStart(words, at) : at + name.length;
  }
  return found;
}

/** The regulation of an instrument that `name` names, as a whole; undefined where none. */
export const regulationNamed = (instrument: Instrument, name: string): Regulation | undefined =>
  named.find((one) => one.instrument === instrument && one.whole.test(name))?.regulation;

function nameAt(words: string, at: number): string | null {
  const names = named.flatMap(({ here }) => matchAt(here, words, at) ?? []);
  return names.reduce<string | null>(
    (longest, name) => (name.length > (longest?.length ?? 0) ? name : longest),
    null,
  );
}

function matchAt(sticky: RegExp, words: string, at: number): string | undefined {
  const pattern = sticky;
  pattern.lastIndex = at;
  return pattern.exec(words)?.[0];
}

// Over one lead-in, or, where there is none, to the next item.
function nextStart(words: string, at: number): number {
  const step = matchAt(leadIn, words, at)?.length ?? 0;
  if (step > 0) return at + step;
  nextItem.lastIndex = at + 1;
  return nextItem.exec(words)?.index ?? words.length;
}
