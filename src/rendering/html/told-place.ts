import type { LocationHistory } from "../../domain/analysis.ts";
import type { Evidence, Report } from "../../domain/report.ts";
import type { ReportsById } from "../reports-by-id.ts";
import { claimsOf } from "./claims-of.ts";

/** A place with the reports that tell of it. */
export interface ToldPlace {
  readonly history: LocationHistory;
  /** Of each inspection its reports in hand; none where only a later one tells of it. */
  readonly own: readonly (readonly Report[])[];
  /** All of them, each once, in the order of the inspections. */
  readonly reports: readonly Report[];
  /** Whether a report says it, in the sentence that the page shows of it. */
  readonly says: (report: Report, evidence: Evidence) => boolean;
}

export function toldPlace(history: LocationHistory, byId: ReportsById): ToldPlace {
  const { inspections } = history;
  const reports = new Map(
    inspections
      .flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn])
      .flatMap((id) => byId.get(id) ?? [])
      .map((report) => [report.id, report]),
  );
  const sentences = new Map(
    [...reports].map(([id, report]) => [
      id,
      new Set(claimsOf(report).map(({ evidence }) => sentenceKey(evidence))),
    ]),
  );
  return {
    history,
    own: inspections.map(({ reportId, alsoIn, told }) =>
      told ? [] : [reportId, ...alsoIn].flatMap((id) => reports.get(id) ?? []),
    ),
    reports: [...reports.values()],
    says: ({ id }, evidence) => sentences.get(id)?.has(sentenceKey(evidence)) ?? false,
  };
}

const sentenceKey = ({ start, quote }: Evidence): string => `${String(start)} ${quote}`;
