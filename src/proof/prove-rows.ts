import {
  tableNames,
  type CorpusRun,
  type ProvenType,
  type TableName,
} from "../domain/rule-listing.ts";
import type { ClaimType } from "../domain/claim.ts";
import type { Row } from "../facts/corpus.ts";
import { corpora } from "../facts/corpora.ts";
import { factTypes } from "../facts/index.ts";
import { labels, sentences } from "../facts/standard/judgements.ts";
import { cues } from "../status/cues.ts";
import { readRow, type RowFact } from "./read-row.ts";
import { reasonsAgainst } from "./reasons-against.ts";

/** A row of the corpus, what fired in its text, and why it is not read as the row says. */
export interface Proof {
  readonly type: ProvenType;
  readonly row: Row<ClaimType>;
  /** Ids of rules and of the cues that decided a standing. */
  readonly fired: ReadonlySet<string>;
  readonly reasons: readonly string[];
}

export const provenTypes: readonly ProvenType[] = tableNames.filter((name) => name !== "status");

export const rowsOf = (type: ProvenType): readonly Row<ClaimType>[] => corpora[type] ?? [];

/** Reads each text of the corpora of these types. */
export const proveRows = (types: readonly ProvenType[]): readonly Proof[] =>
  types.flatMap((type) => rowsOf(type).map((row) => proveRow(type, row)));

export function proveRow(type: ProvenType, row: Row<ClaimType>): Proof {
  const facts = readRow(row.text, type);
  return { type, row, fired: firedIn(facts), reasons: reasonsAgainst(row, facts) };
}

/** The ids of the rules that found the facts, and of the cues that decided their standing. */
export const firedIn = (facts: readonly RowFact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ rule, cue }) => (cue === null ? [rule] : [rule, cue])));

/** The rules of the table, or the cues, that are in none of the sets of what fired. */
export function unprovenIn(
  table: TableName,
  fired: readonly ReadonlySet<string>[],
): readonly string[] {
  const all = new Set(fired.flatMap((ids) => [...ids]));
  return writtenRules(table)
    .map(({ id }) => id)
    .filter((id) => !all.has(id));
}

interface WrittenRule {
  readonly id: string;
  readonly phrase: string;
}

/** The rows of a table, or the cues; none of a table that is read off the form of the page alone. */
export function writtenRules(table: TableName): readonly WrittenRule[] {
  if (table === "status") return cues;
  if (table === "standard") return [...labels, ...sentences];
  return factTypes
    .flatMap((type) => type.table.rules)
    .filter(({ id }) => id.startsWith(`${table}.`));
}

/** Runs the corpus of one table, or of all; `status` is proven by the texts of all the others. */
export function runCorpus(
  only: TableName | null,
  { coverage }: { readonly coverage: boolean },
): CorpusRun {
  const tables = only === null ? tableNames : [only];
  const proofs = proveRows(typesFor(only));
  const fired = proofs.map((proof) => proof.fired);
  return {
    rows: proofs.length,
    failures: proofs.flatMap(({ type, row, reasons }) =>
      reasons.map((reason) => ({ table: type, text: row.text, reason })),
    ),
    unproven: coverage ? tables.flatMap((table) => unprovenIn(table, fired)) : null,
  };
}

export const typesFor = (table: TableName | null): readonly ProvenType[] =>
  provenTypes.filter((type) => table === null || table === "status" || type === table);
