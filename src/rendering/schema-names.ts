/** The parts of the output that have a schema of their own, as the contract names them. */
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
] as const;
export type SchemaName = (typeof schemaNames)[number];
