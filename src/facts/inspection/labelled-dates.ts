import type { InspectionClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { dateSlots, readDates } from "../../structure/dates.ts";
import { linesIn } from "../../structure/sentences.ts";

const label = (words: string): RegExp =>
  compilePhrase(`(?:^| )(?:${words}) ?:?(?: {dates})?$`, dateSlots, "i");

const visited = label(
  "dates? of (?:the )?(?:inspection|assessment|visit|site visit)s?(?: visits?)?|inspection (?:dates?|visits?)",
);
const published = label(
  "date of publication|publication date|date published|report published|published",
);
const head = 15;
const onlyDates = compilePhrase("^{dates},?$", dateSlots, "i");

/** Dates that stand in lines of their own under a label: "Date of inspection visit:". */
export function labelledDates(text: string, section: Section): Mention<InspectionClaim>[] {
  if (section.kind !== "cover" && section.kind !== "body") return [];
  // A release labels its date in its first lines.
  const lines = linesIn(text, section.span).slice(0, section.kind === "cover" ? Infinity : head);
  return lines.flatMap((line, nth) => {
    const role = roleOf(textAt(text, line).trim());
    if (role === null) return [];
    const below = lines.slice(nth + 1, nth + 12);
    const end = below.findIndex((one) => !onlyDates.test(textAt(text, one).trim()));
    const dated = end < 0 ? below : below.slice(0, end);
    // In two cells, which no sentence joins.
    const own = /\t.*\d/.test(textAt(text, line)) ? line : undefined;
    const last = dated.at(-1) ?? own;
    return last ? [mention(role, text, { start: line.start, end: last.end })] : [];
  });
}

function roleOf(label: string): "visited" | "published" | null {
  if (visited.test(label)) return "visited";
  return published.test(label) ? "published" : null;
}

const mention = (
  role: "visited" | "published",
  text: string,
  span: Span,
): Mention<InspectionClaim> => ({
  claim: {
    type: "inspection",
    role,
    dates: readDates(textAt(text, span)),
    scope: null,
    questions: [],
  },
  evidence: { rule: `inspection.cover-${role}-below`, span },
});
