import type { BaselineEntry, GateFailure } from "../domain/check.ts";
import { againstBaseline } from "../gate/against-baseline.ts";
import type { Gate } from "../gate/gate.ts";
import { updatedBaseline } from "../gate/updated-baseline.ts";
import { type Checked, type Failing, failuresIn } from "../rendering/check/checked.ts";
import { counted } from "../rendering/counted.ts";
import { whatFails, whoFails } from "../rendering/check/failure-words.ts";
import { writeBaseline } from "./baseline-file.ts";

/** A baseline, as it was when the run began. */
export interface Baselined {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** Whether it is to know what is found now. */
  readonly isUpdated: boolean;
}

interface Found {
  readonly failing: Failing;
  readonly gate: Gate;
  /** Whether everything could be read: else what is not found may still be so. */
  readonly isWhole: boolean;
}

/** What is left to fail, and what to tell the user. */
export interface Held {
  readonly checked: Pick<Checked, "places" | "others" | "known" | "gone">;
  readonly notes: readonly string[];
}

/** Leaves out what the baseline knows, and where it is asked for makes it know all that was found. */
export function holdAgainstBaseline(
  { failing, gate, isWhole }: Found,
  baselined: Baselined | null,
): Held {
  if (baselined === null) return { checked: { ...failing, known: 0, gone: [] }, notes: [] };
  const { file, entries, isUpdated } = baselined;
  const failures = failuresIn(failing);
  const { fresh, gone } = againstBaseline(failures, entries, gate);
  const lost = isWhole ? gone : [];
  if (!isUpdated) return { checked: leaving(failing, fresh, lost), notes: lostNotes(file, lost) };
  writeBaseline(file, updatedBaseline(entries, { found: failures.map(entryOf), gone: lost }));
  const changes = `${counted(fresh.length, "failure")} added, ${String(lost.length)} taken out`;
  return { checked: leaving(failing, [], []), notes: [`${file} is written: ${changes}.`] };
}

function leaving(
  failing: Failing,
  fresh: readonly GateFailure[],
  gone: readonly BaselineEntry[],
): Held["checked"] {
  const left = new Set(fresh);
  const isLeft = (failure: GateFailure): boolean => left.has(failure);
  return {
    places: failing.places.map(({ location, failures }) => ({
      location,
      failures: failures.filter(isLeft),
    })),
    others: failing.others.filter(isLeft),
    known: failuresIn(failing).length - fresh.length,
    gone,
  };
}

const lostNotes = (file: string, gone: readonly BaselineEntry[]): readonly string[] =>
  gone.length === 0
    ? []
    : [`${file}: no longer found: ${String(gone.length)}; --update-baseline takes them out.`];

const entryOf = (failure: GateFailure): BaselineEntry => ({
  id: failure.id,
  condition: failure.condition,
  place: whoFails(failure),
  date: failure.date,
  what: whatFails(failure),
  reason: null,
});
