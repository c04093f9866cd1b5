import type { Document, Section } from "../domain/document.ts";
import type { RatingEntry } from "../domain/service-record.ts";
import { findDates } from "../facts/find-mentions.ts";
import { assignStatus } from "../status/assign-status.ts";
import { visitDatesOf } from "./inspections.ts";

/**
 * When the regulator looked, as far as an entry of a record says so: in the prose of an assessment,
 * else by the days of its visits. Never by `assessmentDate`, the day of the plan; nor by the
 * `firstVisitDate` of the same report or `lastInspection`: in 100 records the first visit was 11 to
 * 227 days before the report in 162 of 163 cases and 933 days before it in one, 14 reports had none,
 * and it tells only where a visit began.
 */
export function recordDatesOf(
  { text }: Document,
  { prose, published, visits }: RatingEntry,
): readonly string[] {
  if (prose === null) return visits;
  const section: Section = { kind: "body", span: prose, question: null, standing: "current" };
  const mentions = findDates(text, section);
  const told = visitDatesOf(assignStatus(mentions, { text, section, inspected: null }), published);
  return told.length > 0 ? told : visits;
}
