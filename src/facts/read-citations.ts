import type { Citation } from "../domain/claim.ts";
import type { Instrument } from "../domain/vocabulary.ts";
import { matchesIn } from "../rules/matches-in.ts";
import { compilePhrase, expandPhrase } from "../rules/phrase.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { behindParts, citationParts, slots } from "./slots.ts";

const citation = compilePhrase(citationParts);
const law = compilePhrase(slots.instrument);
const behind = new RegExp(expandPhrase(behindParts), "gi");

/**
 * The regulations of a list as cited: "12(2)(a), 13 and 17 (Good governance) of the ... Regulations
 * 2014". A law named behind several numbers is the law of each; a range gives all its numbers.
 */
export function readCitations(words: string): Citation[] {
  const found = matchesIn(words, citation).map(({ index, 0: { length }, groups = {} }) => ({
    end: index + length,
    joint: words.slice(0, index),
    groups,
  }));
  const cited = found.flatMap(({ groups, joint }, nth): Citation[] => {
    const number = (groups["number"] ?? "").toUpperCase();
    const before = found[nth - 1]?.groups["number"];
    return [
      ...(before !== undefined && rangeMark.test(joint) ? numbersBetween(before, number) : []),
      {
        number,
        ...readBehind(groups["behind"] ?? ""),
        paragraphs: readParagraphs(
          number,
          (groups["paragraphs"] ?? "") + paragraphsIn(groups["behind"]),
        ),
      },
    ];
  });
  return shareLaw(cited);
}

const rangeMark = /\d[A-Za-z]?(?: to |\s?[-–]\s?)(?:regulations? )?$/i;

const numbersBetween = (from: string, to: string): Citation[] =>
  Array.from({ length: Math.max(0, Number(to) - Number(from) - 1) || 0 }, (_, nth) => ({
    number: String(Number(from) + nth + 1),
    instrument: null,
    name: null,
    paragraphs: [],
  }));

// "Regulations 12 and 17 of the ... Regulations 2014": the law stands behind the last number only.
function shareLaw(cited: readonly Citation[]): Citation[] {
  let law: Instrument | null = null;
  const shared: Citation[] = [];
  for (const one of [...cited].reverse()) {
    law = one.instrument ?? law;
    shared.push({ ...one, instrument: law });
  }
  return shared.reverse();
}

// "of the ... Regulations 2014", "(Staffing)": the law and the title, in any order.
function readBehind(words: string): Pick<Citation, "instrument" | "name"> {
  const parts = matchesIn(words, behind).map(({ groups = {} }) => groups);
  const part = (name: string): string | undefined =>
    parts.map((groups) => groups[name]).find((one) => one !== undefined);
  return { instrument: readInstrument(part("law")), name: nameIn(part("title")) };
}

// "regulation 19 (Fit and proper persons employed), paragraphs (2)(a) and (3)(a)".
const paragraphsIn = (words = ""): string =>
  /paragraphs?(?<list> ?\(.*)/i.exec(words)?.groups?.["list"] ?? "";

const nameIn = (title: string | undefined): string | null =>
  title?.replace(/^[\s([:,;–—-]+|[\s)\],;]+$/g, "") ?? null;

/** Which set of regulations the words name; null where they could be any ("HSCA 2008"). */
export function readInstrument(words: string | undefined): Instrument | null {
  if (words === undefined) return null;
  if (/2009|\(?registration\)?/i.test(words)) return "REG-2009";
  if (words.includes("2010")) return "RA-2010";
  return words.includes("2014") ? "RA-2014" : null;
}

/** The set of regulations that the words name last; null where they name none. */
export const lastInstrumentIn = (words: string): Instrument | null =>
  matchesIn(words, law)
    .map(([name]) => readInstrument(name))
    .findLast((instrument) => instrument !== null) ?? null;
