import type { Decision, Reach } from "../../domain/decision.ts";
import type { Evidence } from "../../domain/report.ts";
import { eachWord, type Look } from "../paint.ts";
import { paragraph } from "../paragraph.ts";
import { plainText } from "../plain-text.ts";
import { quoted } from "../quoted.ts";
import { together } from "../wrap-text.ts";
import type { ListedFact } from "./facts-of.ts";
import { markedQuote } from "./marked-quote.ts";
import { mergeWords } from "./merge-words.ts";

/** How to explain: for where the output goes, and with what made each evidence. */
export interface ExplanationLook extends Look {
  readonly decisionOf: (evidence: Evidence) => Decision;
}

/** One fact: its id, what it says, why it stands so, and each sentence that says it. */
export function describeFact(fact: ListedFact, look: ExplanationLook): readonly string[] {
  const merged = mergeWords(fact.evidence.map(look.decisionOf));
  const reasons = [...merged, ...(fact.why === undefined ? [] : [fact.why])].join(" ");
  return [
    ...paragraph(eachWord(look.paint.strong, fact.ids[0]), 0, look),
    ...paragraph(fact.says, 2, look),
    ...(reasons === "" ? [] : paragraph(reasons, 2, look).map(look.paint.quiet)),
    ...fact.evidence.flatMap((evidence) => describeEvidence(evidence, look)),
  ];
}

function describeEvidence(evidence: Evidence, look: ExplanationLook): readonly string[] {
  const { cue } = evidence;
  const decision = look.decisionOf(evidence);
  return [
    ...paragraph(markedQuote(evidence, decision, look.paint), 4, look),
    ...quietly(`${placeOf(evidence)}, rule ${plainText(evidence.rule)}`, look),
    ...(cue === null
      ? []
      : quietly(
          `cue ${plainText(cue.rule)}: ${quoted(cue)}, ${placeOf(cue)}${effectOf(decision)}`,
          look,
        )),
  ];
}

const quietly = (text: string, look: Look): readonly string[] =>
  paragraph(text, 6, look).map(look.paint.quiet);

const effectOf = ({ cue }: Decision): string =>
  cue === null ? "" : `; it makes ${reachWords[cue.reach]} ${cue.status}`;

const reachWords: Readonly<Record<Reach, string>> = {
  after: "what follows in the sentence",
  before: "what stands before it in the sentence",
  next: "the words right behind it",
  sentence: "the whole sentence",
  onward: "what follows in the paragraph",
  within: "what stands in it",
};

type Place = Pick<Evidence, "page" | "start" | "end">;

const placeOf = ({ page, start, end }: Place): string => {
  const offsets = `characters ${String(start)} to ${String(end)}`;
  return page === null ? offsets : `${together(`page ${String(page)}`)}, ${offsets}`;
};
