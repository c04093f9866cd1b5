import type { AnalysisStream } from "../domain/analysis.ts";
import { safeJson } from "./json.ts";

/** The analysis as one object a line, each with a `type`, for tools that read line by line. */
export function* renderNdjson(analysis: AnalysisStream): Iterable<string> {
  yield* linesOf("report", analysis.reports);
  yield* linesOf("location", analysis.locations);
  yield* linesOf("repeatedFailure", analysis.repeatedFailures);
  yield* linesOf("problem", analysis.problems);
}

/** A part of a run: its head, then what it read; what repeats is told when the parts are merged. */
export function* renderPartial(
  head: object,
  { reports, problems }: Readonly<Record<"reports" | "problems", Iterable<object>>>,
): Iterable<string> {
  yield `${safeJson(head, 0)}\n`;
  yield* linesOf("report", reports);
  yield* linesOf("problem", problems);
}

function* linesOf(type: string, items: Iterable<object>): Iterable<string> {
  for (const item of items) yield `${safeJson({ type, ...item }, 0)}\n`;
}
