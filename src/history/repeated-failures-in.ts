import type { LocationHistory, RepeatedFailure, RepeatedSubject } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { ratedQuestions, repeatClasses } from "../domain/vocabulary.ts";
import { ratingFailures } from "./rating-failures.ts";
import { regulationFailures } from "./regulation-failures.ts";
import { regulationOrder } from "../domain/law/regulation-order.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { systemicFailures } from "./systemic-failures.ts";
import { timelinesOf } from "./timelines-of.ts";

/** Regulations by instrument and number, then ratings. */
const subjectOrder = (subject: RepeatedSubject): readonly (string | number)[] =>
  subject.type === "regulation"
    ? [0, ...regulationOrder(subject.instrument, subject.regulation)]
    : [1, ratedQuestions.indexOf(subject.question)];

/** A date as a number that grows with it: "2023-05" is 20230500. */
const dateNumber = (date: string | null): number =>
  date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));

/**
 * What failed again, at the locations of `histories` and across the locations of each provider, the
 * worst first: by class, then by count, then the latest, then by location and subject. `reports`
 * are those that the histories were made of.
 */
export function repeatedFailuresIn(
  histories: readonly LocationHistory[],
  reports: readonly Report[],
): readonly RepeatedFailure[] {
  const timelines = timelinesOf(histories, reports);
  const failures = [
    ...timelines.flatMap(regulationFailures),
    ...timelines.flatMap(ratingFailures),
    ...systemicFailures(timelines),
  ];
  return sortedBy(failures, (failure) => [
    repeatClasses.indexOf(failure.class),
    -failure.count,
    -dateNumber(failure.last),
    failure.location?.name ?? failure.provider.name,
    ...subjectOrder(failure.subject),
    failure.location?.id ?? failure.provider.id,
    failure.occurrences[0]?.reportId ?? null,
  ]);
}
