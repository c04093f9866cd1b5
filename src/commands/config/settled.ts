/** The options that a project can settle for every command that has them; `format` for check alone. */
export const settled: readonly string[] = [
  "policy",
  "inherited",
  "jobs",
  "timeout",
  "memory",
  "cache",
  "pdfEngine",
  "failOn",
  "regulation",
  "baseline",
];
