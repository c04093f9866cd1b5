import type { RepeatedFailure, RepeatedSubject } from "../domain/analysis.ts";
import { regulationOrder } from "../domain/law/regulation-order.ts";
import { defaultPolicy, type Policy } from "../domain/policy.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { ratedQuestions, repeatClasses } from "../domain/vocabulary.ts";
import { failuresByPolicy, fits } from "./failures-by-policy.ts";
import type { Place } from "./place.ts";
import { type PlaceSketch, sketchOf } from "./place-sketch.ts";
import { ratingFailures } from "./rating-failures.ts";
import { regulationFailures } from "./regulation-failures.ts";
import { systemicFailures } from "./systemic-failures.ts";

/** Regulations by instrument and number, then ratings. */
const subjectOrder = (subject: RepeatedSubject): readonly (string | number)[] =>
  subject.type === "regulation"
    ? [0, ...regulationOrder(subject.instrument, subject.regulation)]
    : [1, ratedQuestions.indexOf(subject.question)];

/** A date as a number that grows with it: "2023-05" is 20230500. */
const dateNumber = (date: string | null): number =>
  date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));

/** The worst first: by class, then by count, then the latest, then by location and subject. */
export const failureOrder = (failure: RepeatedFailure): readonly (string | number | null)[] => [
  repeatClasses.indexOf(failure.class),
  -failure.count,
  -dateNumber(failure.last),
  failure.location?.name ?? failure.provider.name,
  ...subjectOrder(failure.subject),
  failure.location?.id ?? failure.provider.id,
  failure.occurrences[0]?.reportId ?? null,
];

/** What failed again at one place, by a policy. */
export const failuresAt = (place: Place, policy: Policy): readonly RepeatedFailure[] =>
  failuresByPolicy(
    [...regulationFailures(place, policy), ...ratingFailures(place, policy)],
    place,
    policy,
  );

/** What failed at several places of one provider, by a policy. */
export const failuresAcross = (
  places: readonly PlaceSketch[],
  policy: Policy,
): readonly RepeatedFailure[] =>
  systemicFailures(places, policy).filter((failure) => fits(failure, policy));

/** What failed again by a policy, at the places and across the places of each provider, the worst first. */
export const repeatedFailuresIn = (
  places: readonly Place[],
  policy: Policy = defaultPolicy,
): readonly RepeatedFailure[] =>
  sortedBy(
    [
      ...places.flatMap((place) => failuresAt(place, policy)),
      ...failuresAcross(places.map(sketchOf), policy),
    ],
    failureOrder,
  );
