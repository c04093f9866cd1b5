import type { Evidence } from "../../domain/report.ts";
import { plainText } from "../plain-text.ts";
import { eachWord, type Look } from "../paint.ts";
import { paragraph } from "../paragraph.ts";
import { quoted } from "../quoted.ts";
import { together } from "../wrap-text.ts";
import type { ListedFact } from "./facts-of.ts";

/** One fact: its id, what it says, and each sentence that says it. */
export const describeFact = (fact: ListedFact, look: Look): readonly string[] => [
  ...paragraph(eachWord(look.paint.strong, fact.ids[0]), 0, look),
  ...paragraph(fact.says, 2, look),
  ...fact.evidence.flatMap((evidence) => describeEvidence(evidence, look)),
];

function describeEvidence(evidence: Evidence, look: Look): readonly string[] {
  const { cue } = evidence;
  return [
    ...paragraph(quoted(evidence), 4, look),
    ...quietly(`${placeOf(evidence)}, rule ${plainText(evidence.rule)}`, look),
    ...(cue === null
      ? []
      : quietly(`cue ${plainText(cue.rule)}: ${quoted(cue)}, ${placeOf(cue)}`, look)),
  ];
}

const quietly = (text: string, look: Look): readonly string[] =>
  paragraph(text, 6, look).map(look.paint.quiet);

type Place = Pick<Evidence, "page" | "start" | "end">;

const placeOf = ({ page, start, end }: Place): string => {
  const offsets = `characters ${String(start)} to ${String(end)}`;
  return page === null ? offsets : `${together(`page ${String(page)}`)}, ${offsets}`;
};
