import type { Report } from "../domain/report.ts";
import { dateWords } from "./date-words.ts";
import { describeFact, type ExplanationLook } from "./explanation/describe-fact.ts";
import { factsOf, type ListedFact } from "./explanation/facts-of.ts";
import type { Look } from "./paint.ts";
import { heading, paragraph } from "./paragraph.ts";
import { locationName } from "./place-words.ts";
import { pathWords } from "./path-words.ts";
import { plainText } from "./plain-text.ts";

/**
 * Why each fact of the reports was read: the sentence, its page, the rule and the cue. `id` narrows
 * it to one fact, or to those whose ids begin with it; null where there is none of that id.
 */
export function renderExplanation(
  reports: readonly Report[],
  id: string | null,
  look: ExplanationLook,
): string | null {
  const told = reports
    .map((report) => ({ report, facts: factsOf(report).filter(isAskedFor(id)) }))
    .filter(({ facts }) => id === null || facts.length > 0);
  if (id !== null && told.length === 0) return null;
  const blocks = told.flatMap(({ report, facts }) => [
    describeReport(report, look),
    ...(facts.length === 0 ? [paragraph("No fact was read in it.", 2, look)] : []),
    ...facts.map((fact) => describeFact(fact, look)),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const isAskedFor =
  (id: string | null) =>
  ({ ids }: ListedFact): boolean =>
    id === null || ids.some((own) => own === id || own.startsWith(`${id}.`));

function describeReport(report: Report, look: Look): readonly string[] {
  const { source, document, location, inspection } = report;
  const isNamed = location.name !== null || location.id !== null;
  const when = inspection.dates.map(dateWords).join(", ");
  const facts = [
    document.kind,
    ...(isNamed ? [locationName(location)] : []),
    ...(report.provider.name === null ? [] : [plainText(report.provider.name)]),
    ...(when === "" ? [] : [`inspected ${when}`]),
    ...(inspection.published === null ? [] : [`published ${dateWords(inspection.published)}`]),
    ...(report.inherited ? ["inherited from an earlier registration"] : []),
  ];
  return [...heading(pathWords(source.path), look), ...paragraph(facts.join(", "), 0, look)];
}
