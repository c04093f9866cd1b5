import type { RepeatedFailure } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
import type { Place } from "./place.ts";
import { areNeverGood, verdictsIn } from "./verdicts-in.ts";

/** The failures of one place that a policy counts as repeated. */
export function failuresByPolicy(
  failures: readonly RepeatedFailure[],
  place: Place,
  policy: Policy,
): readonly RepeatedFailure[] {
  const kept = failures.filter(
    (failure) => fits(failure, policy) && (!policy.neverMet || wasNeverMet(failure, place)),
  );
  return kept.length >= policy.together ? kept : [];
}

/** Whether a failure is of the kind, and as often, as a policy asks. */
export const fits = (failure: RepeatedFailure, policy: Policy): boolean =>
  policy.scopes.includes(failure.scope) &&
  policy.subjects.includes(failure.subject.type) &&
  policy.classes.includes(failure.class) &&
  failure.count >= policy.atLeast &&
  (failure.scope === "provider" || failure.longestRun >= policy.inARow);

function wasNeverMet({ subject }: RepeatedFailure, { inspections, records }: Place): boolean {
  if (subject.type === "rating") return areNeverGood(verdictsIn(inspections, subject.question));
  const record = records.find((one) =>
    one.some(
      ({ reading }) =>
        reading?.instrument === subject.instrument && reading.regulation === subject.regulation,
    ),
  );
  return !record?.some(({ reading, inspection }) => inspection.counts && reading?.state === "met");
}
