import type { Report } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";

/** One inspection of a place: all the reports of it, or what a later one tells of it. */
export interface Inspection {
  /** Those in hand, the fullest first: its word wins where they differ. None where it is only told. */
  readonly reports: readonly Report[];
  /** What later reports tell of it, each as a report with that report's id and evidence. */
  readonly told: readonly Report[];
  readonly dates: readonly string[];
  readonly published: string | null;
  /** Whether it counts towards a repetition: an undated retelling may tell of any inspection. */
  readonly counts: boolean;
  /** Whether the place was run under an earlier registration then. */
  readonly isInherited: boolean;
}

/** Whether no report of it is in hand. */
export const isOnlyTold = ({ reports }: Inspection): boolean => reports.length === 0;

/** Those that count towards a repetition. */
export const countedIn = (inspections: readonly Inspection[]): readonly Inspection[] =>
  inspections.filter(({ counts }) => counts);

/** Everything that is said of it, what its own reports say first. */
export const wordsOn = ({ reports, told }: Inspection): readonly Report[] => [...reports, ...told];

/** The report that speaks for it. */
export const leadOf = ({ reports, told }: Inspection): Report | undefined => reports[0] ?? told[0];

/** The day of the inspection, else of the publication, as closely as it is known; null: unknown. */
export const dateOf = ({
  dates,
  published,
}: Pick<Inspection, "dates" | "published">): string | null =>
  sortedBy(dates, (date) => [date])[0] ?? published;
