/** What a row of a sheet can be. */
export const sheetNames = [
  "breaches",
  "ratings",
  "repeats",
  "reports",
  "enforcement",
  "findings",
  "problems",
] as const;
export type SheetName = (typeof sheetNames)[number];
