import type { Problem } from "../../domain/analysis.ts";
import type { BaselineEntry, GateFailure } from "../../domain/check.ts";
import type { GateSelector } from "../../domain/gate-selectors.ts";
import type { Report } from "../../domain/report.ts";

/** What fails, without what a baseline knows. */
export interface Failing {
  /** Every place that was judged, and what fails of it. */
  readonly places: readonly {
    readonly location: Report["location"];
    readonly failures: readonly GateFailure[];
  }[];
  /** What fails of no one place: of a provider, or a document that could not be read. */
  readonly others: readonly GateFailure[];
}

/** What a check came to. */
export interface Checked extends Failing {
  readonly tool: { readonly name: string; readonly version: string };
  readonly failOn: readonly GateSelector[];
  /** How many failures the baseline knows, and what it knows that is no longer found. */
  readonly known: number;
  readonly gone: readonly BaselineEntry[];
  readonly problems: readonly Problem[];
}

export const failuresIn = ({ places, others }: Failing): readonly GateFailure[] => [
  ...places.flatMap(({ failures }) => failures),
  ...others,
];
