import type { RepeatedFailure } from "../domain/analysis.ts";
import type { LedgerState, RepeatClass } from "../domain/vocabulary.ts";

/** An inspection, as far as it matters for one regulation or rating. */
export interface Step {
  readonly state: LedgerState;
  /** The report says that the failure has gone on since the last one. */
  readonly isContinuing: boolean;
}

/** How a repeated failure repeats. */
export type HowOften = Pick<RepeatedFailure, "class" | "count" | "longestRun">;

export interface Repetition {
  readonly count: number;
  readonly longestRun: number;
  /** Null where it failed less than twice. */
  readonly class: RepeatClass | null;
}

interface Tally {
  readonly count: number;
  /** Stretches of failures with no repair between. */
  readonly runs: number;
  readonly run: number;
  readonly longestRun: number;
  /** As `run`, but broken by silence too. */
  readonly unbroken: number;
  readonly longestUnbroken: number;
  readonly isSilent: boolean;
}

const nothing: Tally = {
  count: 0,
  runs: 0,
  run: 0,
  longestRun: 0,
  unbroken: 0,
  longestUnbroken: 0,
  isSilent: false,
};

function withFailure(tally: Tally, isContinuing: boolean): Tally {
  const run = tally.run + 1;
  const unbroken = tally.isSilent && !isContinuing ? 1 : tally.unbroken + 1;
  return {
    count: tally.count + 1,
    runs: tally.runs + (tally.run === 0 ? 1 : 0),
    run,
    longestRun: Math.max(tally.longestRun, run),
    unbroken,
    longestUnbroken: Math.max(tally.longestUnbroken, unbroken),
    isSilent: false,
  };
}

function withStep(tally: Tally, { state, isContinuing }: Step): Tally {
  if (state === "breached") return withFailure(tally, isContinuing);
  if (state === "not-assessed") return { ...tally, isSilent: true };
  return { ...tally, run: 0, unbroken: 0, isSilent: false };
}

function classOf({ count, runs, longestUnbroken }: Tally): RepeatClass | null {
  if (longestUnbroken >= 3) return "persistent";
  if (runs >= 2) return "relapse";
  if (longestUnbroken === 2) return "consecutive";
  return count >= 2 ? "recurring" : null;
}

/**
 * How often a failure repeats over the inspections of a place, oldest first. `longestRun` leaves out
 * the inspections that did not look at it; for the class, silence breaks a row, unless the next
 * report says that the failure continues.
 *
 * | inspections (b breached, m met, - silent, c continuing) | class       | count | longest run |
 * | ------------------------------------------------------- | ----------- | ----- | ----------- |
 * | b b                                                     | consecutive | 2     | 2           |
 * | b - b                                                   | recurring   | 2     | 2           |
 * | b - c                                                   | consecutive | 2     | 2           |
 * | b - b - b                                               | recurring   | 3     | 3           |
 * | b - b b                                                 | consecutive | 3     | 3           |
 * | b b b                                                   | persistent  | 3     | 3           |
 * | b m b                                                   | relapse     | 2     | 1           |
 * | b b m b                                                 | relapse     | 3     | 2           |
 * | b b b m b                                               | persistent  | 4     | 3           |
 */
export function repetitionOf(steps: readonly Step[]): Repetition {
  const tally = steps.reduce(withStep, nothing);
  return { count: tally.count, longestRun: tally.longestRun, class: classOf(tally) };
}
