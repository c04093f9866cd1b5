import { UsageError } from "../domain/errors.ts";
import type { FieldScore } from "../domain/evaluation.ts";
import { scoredFields, type ScoredField } from "../domain/scored-field.ts";

/** The least F1 that a field must reach. */
export interface Minimum {
  readonly field: ScoredField;
  readonly f1: number;
}

/** Reads `breaches-now=0.98`; for an option that may be given several times. */
export function readMinimum(given: string, before: readonly Minimum[] = []): readonly Minimum[] {
  const [name = "", f1 = ""] = given.split(/=(.*)/s);
  const field = scoredFields.find((one) => one === name);
  if (field === undefined) {
    throw new UsageError(`There is no field "${name}". The fields are ${scoredFields.join(", ")}.`);
  }
  const least = f1.trim() === "" ? NaN : Number(f1);
  if (!(least >= 0 && least <= 1)) {
    throw new UsageError(`Say the least F1 of ${field} as a number from 0 to 1: ${field}=0.98`);
  }
  return [...before, { field, f1: least }];
}

/** A line for each minimum that is not reached. A field that nothing was scored in reaches none. */
export function shortfalls(
  minimums: readonly Minimum[],
  scores: readonly FieldScore[],
): readonly string[] {
  return minimums.flatMap(({ field, f1: least }) => {
    const f1 = scores.find((score) => score.field === field)?.f1 ?? null;
    if (f1 === null) return [`${field} is not scored: no gold tells of it and nothing was read.`];
    if (f1 >= least) return [];
    return [`${field} has an F1 of ${f1.toFixed(4)}, and must have ${String(least)}.`];
  });
}
