import type { LocationHistory, RepeatedFailure } from "../src/domain/analysis.ts";
import type { Report } from "../src/domain/report.ts";
import { historyOf } from "../src/history/history-of.ts";
import { placesIn } from "../src/history/places-in.ts";
import { repeatedFailuresIn } from "../src/history/repeated-failures-in.ts";

/** The history of each place that `reports` tell of. */
export const historiesOf = (reports: readonly Report[]): readonly LocationHistory[] =>
  placesIn(reports).map(historyOf);

/** What they tell to have failed again. */
export const failuresIn = (reports: readonly Report[]): readonly RepeatedFailure[] =>
  repeatedFailuresIn(placesIn(reports));
