import type { Analysis } from "../domain/analysis.ts";
import { buildAnalysis, type JoinOptions, type Told } from "./build-analysis.ts";

/** All that is said of many reports together, in memory. */
export function wholeAnalysis(told: Told, options: JoinOptions = {}): Analysis {
  const { analysis, close } = buildAnalysis(told, options);
  try {
    return {
      ...analysis,
      reports: [...analysis.reports],
      locations: [...analysis.locations],
      repeatedFailures: [...analysis.repeatedFailures],
    };
  } finally {
    close();
  }
}
