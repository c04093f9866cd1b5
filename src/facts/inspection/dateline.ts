import type { InspectionClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { dateSlots, readDates } from "../../structure/dates.ts";
import { linesIn } from "../../structure/sentences.ts";

// "By Ada Smith | Updated Saturday, July 23, 2016", "CQC press release, 25 May 2018": a short line
// with a full date, which tells nothing but when it came out.
const dated = compilePhrase("{dates}", dateSlots, "i");
const longest = 100;
const head = 8;
const tail = 3;
const tells =
  /\b(?:inspect\w*|visit\w*|rated|assess\w*|meeting|held|report (?:of|by|to)|committee|panel|between|rating|publication|published:? (?:on )?\d{1,2} [a-z]+)\b|\(/i;

/** The date of a press release or an article: in one of its first or last lines. */
export function dateline(text: string, section: Section): Mention<InspectionClaim>[] {
  if (section.kind !== "body") return [];
  const lines = linesIn(text, section.span);
  return lines.flatMap((span, nth) => {
    const words = textAt(text, span);
    const outer = nth < head || nth >= lines.length - tail;
    if (!outer || words.length > longest || tells.test(words)) return [];
    const [date, ...others] = readDates(dated.exec(words)?.[0] ?? "").filter(isDay);
    return date === undefined || others.length > 0 ? [] : [mention(date, span)];
  });
}

const isDay = (date: string): boolean => date.length === 10;

const mention = (date: string, span: Mention["evidence"]["span"]): Mention<InspectionClaim> => ({
  claim: { type: "inspection", role: "dateline", dates: [date], scope: null, questions: [] },
  evidence: { rule: "inspection.dateline", span },
});
