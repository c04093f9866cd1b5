import type { Occurrence, RepeatedFailure, RepeatedSubject } from "../domain/analysis.ts";
import { categoryOf } from "../domain/law/index.ts";
import { isEscalating } from "./action-rank.ts";
import { firstAndLast } from "./first-and-last.ts";
import type { Reading } from "./readings-of.ts";
import { isFound, type DatedReading, type FoundBreach } from "./regulation-records.ts";
import { repetitionOf, type Step } from "./repetition-of.ts";
import type { Timeline } from "./timelines-of.ts";

export const subjectOf = ({ instrument, regulation, title }: Reading): RepeatedSubject => ({
  type: "regulation",
  instrument,
  regulation,
  title,
  category: categoryOf(instrument, regulation),
});

export const occurrenceOf = ({ reading, date }: FoundBreach): Occurrence => ({
  reportId: reading.reportId,
  date,
  citedAs: reading.citedAs,
  action: reading.action,
  evidence: reading.evidence,
});

const stepOf = ({ reading }: DatedReading): Step => ({
  state: reading?.state ?? "not-assessed",
  isContinuing: reading?.status === "continuing",
});

/** Whether a report up to `last` tells of an earlier breach. */
const isToldBefore = (record: readonly DatedReading[], last: FoundBreach): boolean =>
  record.slice(0, record.indexOf(last) + 1).some(({ reading }) => reading?.wasBreached === true);

const saysItRepeats = ({ reading, inspection }: FoundBreach): boolean =>
  reading.status === "continuing" ||
  inspection.reports.some(({ repeatStatements }) =>
    repeatStatements.some(({ subject }) => subject === "breach"),
  );

const resolvedAfter = (record: readonly DatedReading[], last: FoundBreach): string | null =>
  record.slice(record.indexOf(last)).find(({ reading }) => reading?.state === "met")?.date ?? null;

/** How it repeats by the reports in hand, else by what one of them tells; null where it does not. */
function repeatedClass(
  record: readonly DatedReading[],
  last: FoundBreach,
): Pick<RepeatedFailure, "class" | "count" | "longestRun"> | null {
  const shown = repetitionOf(record.map(stepOf));
  if (shown.class !== null) return { ...shown, class: shown.class };
  return isToldBefore(record, last) ? { ...shown, class: "stated" } : null;
}

function failureOf(
  { location, provider }: Timeline,
  record: readonly DatedReading[],
): readonly RepeatedFailure[] {
  const found = record.filter(isFound);
  const last = found.at(-1);
  const repeated = last === undefined ? null : repeatedClass(record, last);
  if (last === undefined || repeated === null) return [];
  return [
    {
      scope: "location",
      location,
      provider,
      subject: subjectOf(last.reading),
      ...repeated,
      ...firstAndLast(found),
      escalating: isEscalating(found.map(({ reading }) => reading.action)),
      stated: repeated.class === "stated" || found.some(saysItRepeats),
      resolvedAt: resolvedAfter(record, last),
      occurrences: found.map(occurrenceOf),
    },
  ];
}

/**
 * The regulations that a location breached again. Only inspections in hand are counted: where one
 * report tells of an earlier breach, and no other shows it, the class is `stated` and the count 1.
 */
export const regulationFailures = (timeline: Timeline): readonly RepeatedFailure[] =>
  timeline.records.flatMap((record) => failureOf(timeline, record));
