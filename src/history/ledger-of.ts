import type { LedgerEntry, LedgerRow } from "../domain/analysis.ts";
import { regulationOrder } from "../domain/law/regulation-order.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import { leadOf } from "./inspection.ts";
import type { DatedReading } from "./regulation-records.ts";

const entryOf = ({ inspection, date, reading }: DatedReading): LedgerEntry => ({
  reportId: leadOf(inspection)?.id ?? "",
  date,
  state: reading?.state ?? "not-assessed",
  status: reading?.status ?? null,
  action: reading?.action ?? null,
  told: reading?.isTold ?? false,
  inherited: inspection.isInherited,
});

const isDatedLook = ({ reading, date }: DatedReading): boolean =>
  date !== null && reading !== null && reading.state !== "not-assessed";

function rowOf(record: readonly DatedReading[]): readonly LedgerRow[] {
  const named = record.findLast(({ reading }) => reading !== null)?.reading ?? null;
  if (named === null) return [];
  const { instrument, regulation, title } = named;
  const lastAssessed = record.findLast(isDatedLook)?.date ?? null;
  return [{ instrument, regulation, title, lastAssessed, entries: record.map(entryOf) }];
}

/**
 * Where each regulation stood at each inspection. A regulation has a row where any inspection
 * names it. Only "resolved", and a standard judged met, is met: an inspection that is silent, that
 * did not follow the regulation up, or that tells only of an earlier breach has not assessed it.
 */
export const ledgerOf = (records: readonly (readonly DatedReading[])[]): readonly LedgerRow[] =>
  sortedBy(records.flatMap(rowOf), ({ instrument, regulation }) =>
    regulationOrder(instrument, regulation),
  );
