import type { Problem, RepeatedFailure } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import type { KnownPlace } from "../rendering/tables/keys.ts";

/** What comes one after the other, perhaps from far away. */
export type Stream<T> = AsyncIterable<T> | Iterable<T>;

/** What is exported. Only the places stand in memory at once: the keys of all tables are made from them. */
export interface TableSource {
  readonly places: readonly KnownPlace[];
  readonly reports: Stream<Report>;
  readonly repeatedFailures: Stream<RepeatedFailure>;
  readonly problems: Stream<Problem>;
}
