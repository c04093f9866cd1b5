import type { Gold, GoldReport } from "../domain/gold.ts";
import type { Report } from "../domain/report.ts";
import { compareFacts, compareFramework, compareKind } from "./compare-report.ts";
import { compareNoService } from "./compare-no-service.ts";
import { emptied } from "./emptied.ts";
import { pairReports, reportMeant } from "./pair-reports.ts";
import { preferred } from "./readings-of.ts";
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
    : [...compareKind(told, gold), ...compareReport(told, gold)];
  return about(null, verdicts);
}

/** What stands beside the list holds for each of them that does not say otherwise. */
const goldsOf = (shared: GoldReport, reports: readonly GoldReport[]): readonly GoldReport[] =>
  reports.map((report) => ({ ...shared, ...report }));

const isAboutNoService = ({ kind }: GoldReport): boolean =>
  kind !== undefined && preferred(kind) === "other";

function compareSeveral(
  tolds: readonly Told[],
  golds: readonly GoldReport[],
): readonly ReportVerdict[] {
  const { pairs, missed, left } = pairReports(golds, tolds);
  const none = emptied(golds);
  const [told = nothingTold] = tolds;
  return [
    ...golds.slice(0, 1).flatMap((gold) => about(null, compareKind(told, gold))),
    ...pairs.flatMap(({ gold, read }) => about(goldLabel(gold), compareReport(read, gold))),
    ...missed.flatMap((gold) => about(goldLabel(gold), compareFacts(nothingTold, gold))),
    ...left.flatMap((told) => about(toldLabel(told), compareFacts(told, none))),
  ];
}

const compareReport = (told: Told, gold: GoldReport): readonly Verdict[] => [
  ...compareFramework(told, gold),
  ...compareFacts(told, gold),
];

const about = (report: string | null, verdicts: readonly Verdict[]): readonly ReportVerdict[] =>
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
