import type { LedgerEntry, LedgerRow } from "../domain/analysis.ts";
import type { Inspection } from "./inspections-of.ts";
import { regulationRecords, type DatedReading } from "./regulation-records.ts";
import { regulationOrder } from "../domain/law/regulation-order.ts";
import { sortedBy } from "../domain/sorted-by.ts";

const entryOf = ({ inspection, date, reading }: DatedReading): LedgerEntry => ({
  reportId: inspection.reports[0].id,
  date,
  state: reading?.state ?? "not-assessed",
  status: reading?.status ?? null,
  action: reading?.action ?? null,
});

function rowOf(record: readonly DatedReading[]): readonly LedgerRow[] {
  const [named] = record.flatMap(({ reading }) => reading ?? []);
  if (named === undefined) return [];
  const { instrument, regulation, title } = named;
  return [{ instrument, regulation, title, entries: record.map(entryOf) }];
}

/**
 * Where each regulation stood at each inspection. A regulation has a row where any inspection
 * names it. Only "resolved" is met: an inspection that is silent, that did not follow the
 * regulation up, or that tells only of an earlier breach has not assessed it.
 */
export const ledgerOf = (inspections: readonly Inspection[]): readonly LedgerRow[] =>
  sortedBy(regulationRecords(inspections).flatMap(rowOf), ({ instrument, regulation }) =>
    regulationOrder(instrument, regulation),
  );
