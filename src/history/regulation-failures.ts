import type { Occurrence, RepeatedFailure, RepeatedSubject } from "../domain/analysis.ts";
import { fitOf, fits, statementsFor } from "../domain/law/crosswalk.ts";
import { categoryOf } from "../domain/law/index.ts";
import { instruments } from "../domain/vocabulary.ts";
import type { Policy } from "../domain/policy.ts";
import { isEscalating } from "./action-rank.ts";
import { firstAndLast } from "./first-and-last.ts";
import { wordsOn } from "./inspection.ts";
import type { Place } from "./place.ts";
import { plainFailure } from "./plain-failure.ts";
import type { Reading } from "./readings-of.ts";
import { isFound, type DatedReading, type FoundBreach } from "./regulation-records.ts";
import { recentOf } from "./recent-of.ts";
import { repetitionOf, type HowOften, type Step } from "./repetition-of.ts";
import { isOnlyStated } from "./is-only-stated.ts";
import { withDays } from "./with-days.ts";

export const subjectOf = ({
  instrument,
  regulation,
  title,
}: Pick<Reading, "instrument" | "regulation" | "title">): RepeatedSubject => ({
  type: "regulation",
  instrument,
  regulation,
  title,
  category: categoryOf(instrument, regulation),
  qualityStatements: [...statementsFor(instrument, regulation)],
});

/** Of several citations the loosest: all that is said is that one of them failed. */
const fitOfAll = (citations: readonly string[]): Occurrence["fit"] => {
  const given = citations.flatMap((citation) => {
    const [instrument, number = ""] = citation.split(" ");
    return instruments.filter((one) => one === instrument).map((one) => fitOf(one, number));
  });
  return fits.findLast((fit) => given.includes(fit)) ?? "same";
};

export const occurrenceOf = ({ reading, date, inspection }: FoundBreach): Occurrence => ({
  reportId: reading.reportId,
  date,
  citedAs: reading.citations.join(", "),
  fit: fitOfAll(reading.citations),
  daysSince: null,
  action: reading.action,
  told: reading.isTold,
  inherited: inspection.isInherited,
  evidence: reading.evidence,
});

const stepOf = ({ reading }: DatedReading): Step => ({
  state: reading?.state ?? "not-assessed",
  isContinuing: reading?.status === "continuing",
});

/** Whether the report says so: "still in breach", or that it repeats in a sentence that tells the breach. */
const saysItRepeats = ({ reading, inspection }: FoundBreach): boolean => {
  if (reading.status === "continuing") return true;
  const report = wordsOn(inspection).find(({ id }) => id === reading.reportId);
  const said = report?.repeatStatements.filter(({ subject }) => subject === "breach") ?? [];
  return said.some((statement) =>
    statement.evidence.some((one) => reading.evidence.some((other) => other.start === one.start)),
  );
};

const resolvedAfter = (record: readonly DatedReading[], last: FoundBreach): string | null =>
  record.slice(record.indexOf(last)).find(({ reading }) => reading?.state === "met")?.date ?? null;

/** How often it failed, by the reports in hand and by what they tell of others; null where it does not repeat. */
function howOften(
  record: readonly DatedReading[],
  found: readonly FoundBreach[],
  { inspections }: Place,
): HowOften | null {
  const shown = repetitionOf(record.map(stepOf));
  if (shown.class === null) return null;
  const isStated = isOnlyStated(found.map(occurrenceOf), inspections);
  return { ...shown, class: isStated ? "stated" : shown.class };
}

const placeOf = ({ location, provider }: Place): Pick<Place, "location" | "provider"> => ({
  location,
  provider,
});

function failureOf(
  place: Place,
  policy: Policy,
  record: readonly DatedReading[],
): readonly RepeatedFailure[] {
  const found = record.filter(isFound);
  const last = found.at(-1);
  const repeated = howOften(record, found, place);
  if (last === undefined || repeated === null) return [];
  return [
    {
      ...plainFailure,
      scope: "location",
      ...placeOf(place),
      subject: subjectOf(last.reading),
      policy: policy.name,
      ...repeated,
      ...firstAndLast(found),
      escalating: isEscalating(found.map(({ reading }) => reading.action)),
      stated: repeated.class === "stated" || found.some(saysItRepeats),
      resolvedAt: resolvedAfter(record, last),
      occurrences: withDays(found.map(occurrenceOf)),
    },
  ];
}

/**
 * The regulations that a place breached again: at inspections in hand, and at others that their
 * reports tell of. Where one inspection alone tells of it all, the class is `stated`.
 */
export const regulationFailures = (place: Place, policy: Policy): readonly RepeatedFailure[] =>
  place.records.flatMap((record) => {
    const counted = record.filter(({ inspection }) => inspection.counts);
    const window = { withinMonths: policy.withinMonths, isFailure: isFound };
    return failureOf(place, policy, recentOf(counted, window));
  });
