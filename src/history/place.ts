import type { PlaceLink, PlaceQuestion } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import type { Inspection } from "./inspection.ts";
import type { DatedReading } from "./regulation-records.ts";

/** A place where a service is run, and all that the reports in hand tell of it. */
export interface Place {
  readonly location: Report["location"];
  readonly provider: Report["provider"];
  /** Oldest first, those of unknown date last; also those that a later report tells of. */
  readonly inspections: readonly Inspection[];
  /** For each regulation that an inspection names, what each of them says of it, in their order. */
  readonly records: readonly (readonly DatedReading[])[];
  readonly links: readonly PlaceLink[];
  /** Other places that may be the same one. */
  readonly questions: readonly PlaceQuestion[];
}
