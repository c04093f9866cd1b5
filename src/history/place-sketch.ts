import type { Occurrence } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { leadOf } from "./inspection.ts";
import { nameKey } from "./name-key.ts";
import type { Place } from "./place.ts";
import { occurrenceOf } from "./regulation-failures.ts";
import { isFound, type FoundBreach } from "./regulation-records.ts";
import type { Reading } from "./readings-of.ts";
import { tellsBreaches } from "./tells-of-inspection.ts";

type Provider = Report["provider"];

/** A breach found at a place, and who ran it then. */
export interface LocatedBreach {
  readonly place: PlaceSketch;
  readonly regulation: Pick<Reading, "instrument" | "regulation" | "title">;
  readonly date: string | null;
  readonly provider: Provider;
  readonly occurrence: Occurrence;
}

/** What has to be known of a place once its own history is told: to order it, and to compare it with others. */
export interface PlaceSketch {
  readonly location: Report["location"];
  readonly provider: Provider;
  /** The report that speaks for its first inspection. */
  readonly firstReport: string | null;
  /** Whether it has a report that could tell of breaches. */
  readonly tellsBreaches: boolean;
  readonly breaches: readonly LocatedBreach[];
}

export const firstReportOf = ({ inspections: [first] }: Place): string | null =>
  first === undefined ? null : (leadOf(first)?.id ?? null);

export function sketchOf(place: Place): PlaceSketch {
  const { location, provider } = place;
  const breaches: LocatedBreach[] = [];
  const sketch: PlaceSketch = {
    location,
    provider,
    firstReport: firstReportOf(place),
    tellsBreaches: tellsBreaches(place),
    breaches,
  };
  for (const found of breachesAt(place)) breaches.push(locatedAt(sketch, found));
  return sketch;
}

/** What reports in hand found breached; what they only tell of others is no ground for a charge. */
const breachesAt = (place: Place): readonly FoundBreach[] =>
  place.records
    .flatMap((record) => record.filter(isFound))
    .filter(({ reading, inspection }) => !reading.isTold && inspection.counts);

function locatedAt(place: PlaceSketch, found: FoundBreach): LocatedBreach {
  const { instrument, regulation, title } = found.reading;
  return {
    place,
    regulation: { instrument, regulation, title },
    date: found.date,
    provider: providerThen(found) ?? place.provider,
    occurrence: occurrenceOf(found),
  };
}

const isKnown = ({ name, id }: Provider): boolean => name !== null || id !== null;

const providerThen = ({ inspection }: FoundBreach): Provider | undefined =>
  inspection.reports.map(({ provider }) => provider).find(isKnown);

/** By the name of the location, then by what else tells it from others. */
export const placeOrder = ({
  location: { name, id, postcode },
  firstReport,
}: Pick<PlaceSketch, "location" | "firstReport">): readonly (string | null)[] => [
  name === null ? null : nameKey(name),
  id,
  postcode,
  firstReport,
];
