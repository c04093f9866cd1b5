import type { Document, Section } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { findMentions } from "../facts/find-mentions.ts";
import { assignStatus } from "../status/assign-status.ts";
import { enforcementOf, specialMeasuresOf } from "./acts.ts";
import { breachesOf } from "./breaches.ts";
import { eraOf, type InspectionDates } from "./inspections.ts";
import { linkEnforcement } from "./link-enforcement.ts";
import { withSameLaw } from "./same-law.ts";
import { settleReferences } from "./settle-references.ts";
import { statedBreachCount } from "./stated-count.ts";

type ProseFacts = Pick<
  Report,
  "breaches" | "statedBreachCount" | "enforcement" | "specialMeasures"
>;

/**
 * What the commentary of an assessment tells beside its ratings, which the record has as data: what was
 * breached, and what was done about it.
 */
export function proseFacts(
  document: Document,
  prose: Span,
  { reportId, ...dates }: InspectionDates & { readonly reportId: string },
): ProseFacts {
  const { text } = document;
  const section: Section = { kind: "body", span: prose, question: null, standing: "current" };
  const inspected = dates.dates[0] ?? dates.published;
  const told = assignStatus(findMentions(text, section), { text, section, inspected });
  const era = eraOf(dates);
  const settled = settleReferences(withSameLaw(told, text), { era, text });
  const facts = linkEnforcement(settled, [section]);
  const setting = { document, sections: [section], reportId, era, inspection: dates };
  const breaches = breachesOf(facts, setting);
  const standing = breaches.filter(({ status }) => standsNow.has(status));
  return {
    breaches,
    statedBreachCount: statedBreachCount(facts, standing.length, text),
    enforcement: enforcementOf(facts, document, era),
    specialMeasures: specialMeasuresOf(facts, document),
  };
}
