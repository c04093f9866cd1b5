import type { Report } from "../domain/report.ts";

/** A report as JSON, as that of the document at `path`. */
export const placedAt = (path: string, report: Report): string =>
  JSON.stringify({ ...report, source: { ...report.source, path } });
