// What `rules` shows of the tables. Light, so that the help can name them.

/** The tables: one for each type of fact that has rules, and the cues that decide the standing of all. */
export const tableNames = [
  "rating",
  "breach",
  "enforcement",
  "special-measures",
  "repeat",
  "inspection",
  "theme",
  "standard",
  "quality-statement",
  "service-rating",
  "status",
] as const;
export type TableName = (typeof tableNames)[number];

/** The types of fact that have a corpus. */
export type ProvenType = Exclude<TableName, "status">;

export interface RuleListing {
  readonly id: string;
  /** As written in the table; null for what is read off the form of the page or by a lexicon. */
  readonly phrase: string | null;
  /** A text of the corpus in which it fires; null where there is none. */
  readonly example: string | null;
}

export interface TableListing {
  readonly table: TableName;
  readonly rules: readonly RuleListing[];
  readonly rows: RowCount;
}

/** How many texts of the corpus hold facts for the table, and how many must yield none. */
export interface RowCount {
  readonly fire: number;
  readonly silent: number;
}

/** A text of the corpus that was read otherwise than its row says. */
export interface RowFailure {
  readonly table: TableName;
  readonly text: string;
  readonly reason: string;
}

/** What came of running the corpus. */
export interface CorpusRun {
  readonly rows: number;
  readonly failures: readonly RowFailure[];
  /** Rules and cues that no text fires; null where that was not asked. */
  readonly unproven: readonly string[] | null;
}
