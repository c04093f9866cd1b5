import type { LedgerRow } from "../../domain/analysis.ts";
import { successorOf } from "../../domain/law/index.ts";
import { outcomes } from "../../domain/law/outcomes.ts";
import type { Evidence, Report } from "../../domain/report.ts";
import {
  type BreachStatus,
  type Instrument,
  type LedgerState,
  standsNow,
} from "../../domain/vocabulary.ts";
import type { Source } from "./quote-anchor.ts";
import type { ToldPlace } from "./told-place.ts";

type Regulation = Pick<LedgerRow, "instrument" | "regulation">;

/** The sentence that says how a regulation stood at the nth inspection; null where none does. */
export function regulationSource(row: LedgerRow, nth: number, { own }: ToldPlace): Source | null {
  const entry = row.entries[nth];
  if (entry === undefined) return null;
  // What only a later report tells stands in one of those.
  const reports = entry.told ? own.slice(nth).flat() : (own[nth] ?? []);
  const sayings = reports.flatMap((report) => sayingsOf(report, row));
  return (
    sayings.find(({ state }) => state === (entry.told ? "not-assessed" : entry.state)) ??
    sayings[0] ??
    null
  );
}

interface Saying extends Source {
  /** What it says of the inspection whose report it is. */
  readonly state: LedgerState;
}

/** What a report says of a regulation, or of one of 2010 that counts as it. */
function sayingsOf(report: Report, row: Regulation): readonly Saying[] {
  const found = report.breaches
    .filter((breach) => isCountedAs(breach.instrument, breach.regulation, row))
    .map(({ status, evidence }) => ({ state: stateOf(status), evidence }));
  const judged = report.standards
    .filter(({ outcome, judgement }) => judgement === "met" && isOutcomeOf(outcome, row))
    .map(({ evidence }) => ({ state: "met" as const, evidence }));
  return [...found, ...judged].flatMap(({ state, evidence: [first] }) =>
    sayingOf(first, state, report),
  );
}

function stateOf(status: BreachStatus): LedgerState {
  if (standsNow.has(status)) return "breached";
  return status === "resolved" ? "met" : "not-assessed";
}

const sayingOf = (
  evidence: Evidence | undefined,
  state: LedgerState,
  { id }: Report,
): readonly Saying[] => (evidence === undefined ? [] : [{ state, reportId: id, evidence }]);

function isCountedAs(instrument: Instrument, regulation: string, row: Regulation): boolean {
  const counted = successorOf(instrument, regulation);
  return counted.instrument === row.instrument && counted.number === row.regulation;
}

const isOutcomeOf = (number: string, row: Regulation): boolean =>
  outcomes.some((one) => one.number === number && isCountedAs(one.instrument, one.regulation, row));
