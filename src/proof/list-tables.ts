import {
  tableNames,
  type ProvenType,
  type RowCount,
  type RuleListing,
  type TableListing,
  type TableName,
} from "../domain/rule-listing.ts";
import { proveRows, rowsOf, typesFor, writtenRules, type Proof } from "./prove-rows.ts";

/** Every table with its rules, each with a text in which it fires. */
export function listTables(only: TableName | null): readonly TableListing[] {
  const proofs = proveRows(typesFor(only));
  const names = only === null ? tableNames : [only];
  return names.map((table) => ({
    table,
    rules: rulesOf(table, proofs),
    rows: table === "status" ? rowsWithCue(proofs) : rowsFor(table),
  }));
}

function rulesOf(table: TableName, proofs: readonly Proof[]): readonly RuleListing[] {
  const examples = new Map<string, string>();
  for (const { fired, row } of proofs)
    for (const id of fired) if (!examples.has(id)) examples.set(id, row.text);
  const written = writtenRules(table);
  const known = new Set(written.map(({ id }) => id));
  // What is read off the form of the page has an id as well, but no phrase.
  const shown = [...examples.keys()].filter((id) => id.startsWith(`${table}.`) && !known.has(id));
  return [
    ...written.map(({ id, phrase }) => ({ id, phrase, example: examples.get(id) ?? null })),
    ...shown.sort().map((id) => ({ id, phrase: null, example: examples.get(id) ?? null })),
  ];
}

function rowsFor(type: ProvenType): RowCount {
  const rows = rowsOf(type);
  const fire = rows.filter(({ spans }) => spans.length > 0).length;
  return { fire, silent: rows.length - fire };
}

function rowsWithCue(proofs: readonly Proof[]): RowCount {
  const fire = proofs.filter(({ fired }) =>
    [...fired].some((id) => id.startsWith("status.")),
  ).length;
  return { fire, silent: proofs.length - fire };
}
