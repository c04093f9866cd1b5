import type { InspectionClaim } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt } from "../../domain/span.ts";
import { readDates } from "../../structure/dates.ts";
import { datesOfLabel } from "../../structure/inspection-entries.ts";
import { linesIn } from "../../structure/sentences.ts";

// The date and the label of an entry are its first lines.
const lines = 3;

/** The dates of an inspection that a saved page lists: the line beside its label. */
export function entryDate(text: string, section: Section): Mention<InspectionClaim>[] {
  if (section.kind !== "entry") return [];
  const line = linesIn(text, section.span)
    .slice(0, lines)
    .find((span) => datesOfLabel(textAt(text, span)) !== null);
  if (line === undefined) return [];
  const dates = readDates(datesOfLabel(textAt(text, line)) ?? "");
  return [
    {
      claim: { type: "inspection", role: "visited", dates, scope: null, questions: [] },
      evidence: { rule: "inspection.entry-date", span: line },
    },
  ];
}
