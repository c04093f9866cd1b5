/** What has a schema of its own: the parts of the output, an evaluation, and the gold files for it. */
export const schemaNames = [
  "analysis",
  "report",
  "location",
  "repeatedFailure",
  "problem",
  "breach",
  "enforcement",
  "evidence",
  "finding",
  "rating",
  "repeatStatement",
  "specialMeasures",
  "standard",
  "warning",
  "evaluation",
  "gold",
] as const;
export type SchemaName = (typeof schemaNames)[number];
