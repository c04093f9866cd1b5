import { monthsBetween } from "../domain/months.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { OverdueItem } from "../domain/views.ts";
import { ratedQuestions } from "../domain/vocabulary.ts";
import type { Place } from "./place.ts";
import { verdictsIn } from "./verdicts-in.ts";

interface Deadline {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly months: number;
}

type Looked = Omit<OverdueItem, "months">;

// What has no date may be of any time: it is no last look.
const isKnown = (date: string | null, asOf: string): boolean => date !== null && date <= asOf;

/** The regulations that were breached when they were last looked at. */
const breachesLeft = ({ location, provider, records }: Place, asOf: string): readonly Looked[] =>
  records.flatMap((record): readonly Looked[] => {
    const last = record.findLast(
      ({ reading, inspection, date }) =>
        inspection.counts &&
        reading !== null &&
        reading.state !== "not-assessed" &&
        isKnown(date, asOf),
    );
    if (last?.reading?.state !== "breached" || last.date === null) return [];
    const { instrument, regulation, title, reportId, evidence } = last.reading;
    const subject = { type: "regulation", instrument, regulation, title } as const;
    return [
      {
        location,
        provider,
        subject,
        found: "breached",
        lastAssessed: last.date,
        reportId,
        evidence,
      },
    ];
  });

/** The questions that were rated below Good when they were last rated. */
const ratingsLeft = ({ location, provider, inspections }: Place, asOf: string): readonly Looked[] =>
  ratedQuestions.flatMap((question): readonly Looked[] => {
    const last = verdictsIn(inspections, question).findLast(({ date }) => isKnown(date, asOf));
    if (last?.state !== "breached" || last.date === null) return [];
    const { report, fact, date } = last;
    const subject = { type: "rating", question } as const;
    const { value: found, evidence } = fact;
    return [
      { location, provider, subject, found, lastAssessed: date, reportId: report.id, evidence },
    ];
  });

/**
 * Breaches and ratings below Good that nobody looked at again for so many months, as of a day; what was
 * looked at longest ago first. Inspections after that day are left out.
 */
export function overdueIn(
  places: readonly Place[],
  { asOf, months }: Deadline,
): readonly OverdueItem[] {
  const items = places
    .flatMap((place) => [...breachesLeft(place, asOf), ...ratingsLeft(place, asOf)])
    .map((one) => ({ ...one, months: monthsBetween(one.lastAssessed, asOf) }))
    .filter((one) => one.months >= months);
  return sortedBy(items, ({ lastAssessed, location }) => [
    lastAssessed,
    location.name,
    location.id,
  ]);
}
