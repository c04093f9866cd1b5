import { dateOf, type Inspection } from "./inspections-of.ts";
import { readingsOf, type Reading } from "./readings-of.ts";

export interface DatedReading {
  readonly inspection: Inspection;
  readonly date: string | null;
  /** Null where the inspection is silent on the regulation. */
  readonly reading: Reading | null;
}

/** A breach found, and the inspection that found it. */
export interface FoundBreach extends DatedReading {
  readonly reading: Reading;
}

export const isFound = (one: DatedReading): one is FoundBreach => one.reading?.state === "breached";

/** For each regulation that an inspection names, what each of the inspections says of it. */
export function regulationRecords(
  inspections: readonly Inspection[],
): readonly (readonly DatedReading[])[] {
  const all = inspections.map((inspection) => ({
    inspection,
    date: dateOf(inspection),
    byKey: readingsOf(inspection),
  }));
  const keys = new Set(all.flatMap(({ byKey }) => [...byKey.keys()]));
  return [...keys].map((key) =>
    all.map(({ inspection, date, byKey }) => ({
      inspection,
      date,
      reading: byKey.get(key) ?? null,
    })),
  );
}
