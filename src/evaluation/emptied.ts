import type { GoldReport } from "../domain/gold.ts";

/**
 * A gold that says of all that the given ones score that there is none: what stands against a report
 * that was read and is in no gold.
 */
export function emptied(golds: readonly GoldReport[]): GoldReport {
  const lists = ["serviceRatings", "standards", "breaches", "enforcement"] as const;
  const values = ["published", "scope", "statedBreachCount", "specialMeasures"] as const;
  const others = ["inspectionDates", "repeatStatements", "qualityStatements"] as const;
  const isScored = (key: keyof GoldReport): boolean =>
    golds.some((gold) => gold[key] !== undefined);
  const none = [...lists, ...values, ...others].filter(isScored).map((key) => [key, null] as const);
  const parts = ["location", "provider", "ratings"] as const;
  return {
    ...Object.fromEntries(none),
    ...Object.fromEntries(
      parts
        .filter(isScored)
        .map((key) => [key, nulled(golds.flatMap((gold) => gold[key] ?? []))] as const),
    ),
    ...(isScored("previousRatings") && { previousRatings: {} }),
    ...(isScored("previousOverall") && { previousOverall: null }),
    ...(isScored("assessedQualityStatements") && { qualityStatements: [] }),
  };
}

/** Every key that one of the objects has, with null. */
const nulled = (objects: readonly object[]): Readonly<Record<string, null>> =>
  Object.fromEntries(
    objects.flatMap((object) =>
      Object.entries(object)
        .filter(([, value]) => value !== undefined)
        .map(([key]) => [key, null] as const),
    ),
  );
