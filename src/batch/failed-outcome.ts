import type { Problem } from "../domain/analysis.ts";
import type { Outcome } from "./outcome.ts";

/** The outcome of a document of which not even the bytes are there. */
export const failedOutcome = (problem: Problem): Outcome => ({
  path: problem.path,
  state: "failed",
  sha256: null,
  milliseconds: 0,
  reports: [],
  problem,
});
