import type { Gold, GoldReport } from "../domain/gold.ts";
import type { Report } from "../domain/report.ts";
import { compareFacts, compareForm } from "./compare-report.ts";
import { compareNoService } from "./compare-no-service.ts";
import { compareValue } from "./compare-value.ts";
import { emptied } from "./emptied.ts";
import { pairReports, reportMeant } from "./pair-reports.ts";
import { preferred, readingsOf } from "./readings-of.ts";
import { nothingTold, toldBy, type Told } from "./told.ts";
import type { Verdict } from "./verdict.ts";

/** A verdict, and which report of a document that gives several it is about; null of only one. */
export interface ReportVerdict extends Verdict {
  readonly report: string | null;
}

/** Everything that was read in a document against everything that its gold says. */
export function compareDocument(reports: readonly Report[], gold: Gold): readonly ReportVerdict[] {
  const tolds = reports.map(toldBy);
  if (gold.reports !== undefined) return compareSeveral(tolds, goldsOf(gold, gold.reports));
  const told = reportMeant(gold, tolds) ?? nothingTold;
  const verdicts = isAboutNoService(gold)
    ? [...compareKind(told, gold), ...compareNoService(tolds)]
    : [...compareForm(told, gold), ...compareFacts(told, gold)];
  return verdicts.map((verdict) => ({ ...verdict, report: null }));
}

/** What stands beside the list holds for each of them that does not say otherwise. */
const goldsOf = (shared: GoldReport, reports: readonly GoldReport[]): readonly GoldReport[] =>
  reports.map((report) => ({ ...shared, ...report }));

const isAboutNoService = ({ kind }: GoldReport): boolean =>
  kind !== undefined && preferred(kind) === "other";

const compareKind = ({ kind: read }: Told, { kind }: GoldReport): readonly Verdict[] =>
  kind === undefined ? [] : compareValue({ field: "kind", read, accepted: readingsOf(kind) });

function compareSeveral(
  tolds: readonly Told[],
  golds: readonly GoldReport[],
): readonly ReportVerdict[] {
  const { pairs, missed, left } = pairReports(golds, tolds);
  const none = emptied(golds);
  return [
    ...pairs.flatMap(({ gold, read }) =>
      about(goldLabel(gold), [...compareForm(read, gold), ...compareFacts(read, gold)]),
    ),
    ...missed.flatMap((gold) => about(goldLabel(gold), compareFacts(nothingTold, gold))),
    ...left.flatMap((told) => about(toldLabel(told), compareFacts(told, none))),
  ];
}

const about = (report: string, verdicts: readonly Verdict[]): readonly ReportVerdict[] =>
  verdicts.map((verdict) => ({ ...verdict, report }));

const toldLabel = ({ location, published, dates: [first] }: Told): string =>
  labelOf(location.name, published ?? first);

const goldLabel = ({ location, published, inspectionDates }: GoldReport): string =>
  labelOf(
    location?.name === undefined ? null : preferred(location.name),
    (published === undefined ? null : preferred(published)) ??
      (inspectionDates === undefined ? null : preferred(inspectionDates)?.[0]),
  );

const labelOf = (name: string | null | undefined, date: string | null | undefined): string =>
  [name, date].filter((part) => part !== null && part !== undefined).join(", ") || "undated";
