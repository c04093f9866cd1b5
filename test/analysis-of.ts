import { openReportStore } from "../src/batch/report-store.ts";
import { wholeAnalysis } from "../src/commands/whole-analysis.ts";
import type { Analysis } from "../src/domain/analysis.ts";
import type { Report } from "../src/domain/report.ts";

/** The analysis of reports, as the command makes it. */
export function analysisOf(reports: readonly Report[]): Analysis {
  const store = openReportStore();
  for (const report of reports) store.add(JSON.stringify(report));
  try {
    return wholeAnalysis({ store, problems: [] });
  } finally {
    store.close();
  }
}
