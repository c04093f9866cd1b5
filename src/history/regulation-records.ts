import { dateOf, type Inspection } from "./inspection.ts";
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
    whollyMet(
      all.map(({ inspection, date, byKey }) => ({
        inspection,
        date,
        reading: byKey.get(key) ?? null,
      })),
    ),
  );
}

/**
 * Regulations of 2010 share a successor: that cleanliness is met (RA-2010 12) says nothing of medicines
 * (RA-2010 13), though both count under RA-2014 12. What was breached under one of them is met where
 * that very one is, or the successor as a whole.
 */
function whollyMet(record: readonly DatedReading[]): readonly DatedReading[] {
  let open: readonly string[] = [];
  return record.map((one) => {
    const { reading, inspection } = one;
    const left = reading === null ? open : leftOpen(open, reading);
    // What may be of any time neither opens nor closes what the others found.
    if (inspection.counts) open = left;
    return reading?.state !== "met" || left.length === 0
      ? one
      : { ...one, reading: { ...reading, state: "not-assessed" } };
  });
}

function leftOpen(
  open: readonly string[],
  { state, citations, instrument, regulation }: Reading,
): readonly string[] {
  if (state === "breached") return [...new Set([...open, ...citations])];
  if (state !== "met") return open;
  if (citations.includes(`${instrument} ${regulation}`)) return [];
  return open.filter((citation) => !citations.includes(citation));
}
