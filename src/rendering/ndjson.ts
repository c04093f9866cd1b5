import type { Analysis } from "../domain/analysis.ts";
import { safeJson } from "./json.ts";

/** The analysis as one object a line, each with a `type`, for tools that read line by line. */
export function* renderNdjson(analysis: Analysis): Iterable<string> {
  yield* linesOf("report", analysis.reports);
  yield* linesOf("location", analysis.locations);
  yield* linesOf("repeatedFailure", analysis.repeatedFailures);
  yield* linesOf("problem", analysis.problems);
}

function* linesOf(type: string, items: readonly object[]): Iterable<string> {
  for (const item of items) yield `${safeJson({ type, ...item }, 0)}\n`;
}
