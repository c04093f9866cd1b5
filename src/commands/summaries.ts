/** What the help of the tool says of each command, so that it need not load their files. */
export const summaries = {
  analyse: "say how each service was rated, what it breached and what keeps failing",
  timeline: "each location as a strip: a column an inspection, a row a question or regulation",
  diff: "what changed from older reports to newer ones: breaches and ratings",
  overdue: "breaches and ratings below Good that nobody looked at again for months",
  providers: "each provider over its locations: what fails at several, and what chance would give",
  check: "fail where something is wrong: what repeats, ratings, breaches; for jobs in CI",
  policies: "what can count as repeated, with whose definition it is",
  crosswalk: "outcomes and regulations of 2010, regulations of 2014, quality statements of 2023",
  export: "tables for SQL and spreadsheets: CSV, Parquet, SQLite or DuckDB",
  merge: "join partial results of analyse --shard to the output of one run",
  worker: "read the documents that analyse --queue gives, on this machine",
  cache: "say what is kept of documents read before, or throw it away",
  explain: "say why each fact was read: its sentence, page, rule and cue",
  text: "print the text of a document as it was read",
  verify: "check that every quote of an analysis stands where the analysis says",
  evaluate: "score what is read against gold files: precision, recall and F1",
  rules: "list the rules, each with a text that proves it, or test them all",
  completion: "print a script that makes bash, zsh or fish complete commands and options",
  manual: "print the manual page, for man",
  schema: "print the JSON Schema of the output",
} as const;

export type CommandName = keyof typeof summaries;
