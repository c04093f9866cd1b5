import type { Report } from "../domain/report.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** How a report is to be told, as JSON; null: as it is. */
export async function retellingOf({
  redactNames,
}: {
  readonly redactNames?: ReadingOptions["redactNames"] | undefined;
}): Promise<((report: Report) => string) | null> {
  if (redactNames !== true) return null;
  return (await import("../redaction/redact-report.ts")).redactReport;
}
